namespace Site.Benchmarks.Corpus;

/// <summary>
/// Numbers that depend on a seed and a purpose alone: SplitMix64 (Steele, Lea and Flood 2014), the same on every machine and runtime,
/// which the framework does not promise of its own generator.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    /// <summary>Dice for one purpose; two purposes of one seed have nothing in common.</summary>
    public Dice(int seed, string purpose)
    {
        // FNV-1a.
        _state = 14695981039346656037UL ^ (uint)seed;
        foreach (var c in purpose)
        {
            _state = (_state ^ c) * 1099511628211UL;
        }
    }

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(Share() * bound);

    /// <summary>A whole number between two, both among them.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int cases) => Below(100) < cases;

    /// <summary>One of a list, each alike.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>One of a list, the first ones more often: words and tags are used so.</summary>
    public T MostlyFirst<T>(IReadOnlyList<T> list) => list[(int)(list.Count * Math.Pow(Share(), 2.5))];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
