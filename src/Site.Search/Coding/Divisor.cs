namespace Site.Search.Coding;

/// <summary>Divides by one number again and again: a product takes a fraction of a division's time.</summary>
internal readonly struct Divisor
{
    private readonly uint divisor;

    // 2⁶⁴ / divisor, rounded up. Its product with a number of 32 bits has the quotient above 64 bits, whatever the number: Lemire, Kaser and Kurz,
    // "Faster remainder by direct computation" (2019), theorem 1. Of 1, which it does not fit, it is 0.
    private readonly ulong inverse;

    /// <summary>Divides by a number above 0.</summary>
    public Divisor(int divisor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(divisor);
        this.divisor = (uint)divisor;
        inverse = unchecked((ulong.MaxValue / this.divisor) + 1);
    }

    /// <summary>Gives quotient and remainder of a number.</summary>
    public (uint Quotient, uint Remainder) Divide(uint number)
    {
        var quotient = inverse == 0 ? number : (uint)Math.BigMul(inverse, number, out _);
        return (quotient, number - (quotient * divisor));
    }
}
