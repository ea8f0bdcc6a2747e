namespace Site.Build.Planning;

/// <summary>Something that PLAN worked out in the build before, with the stamp of what it is made of: it holds on while the stamp is the same.</summary>
/// <typeparam name="T">What it is.</typeparam>
internal sealed class StampMemory<T>
{
    private (int Stamp, T Made)? _known;

    /// <summary>What has a stamp: that of the build before, or made now.</summary>
    public T Of(int stamp, Func<T> make)
    {
        if (_known is not { } known || known.Stamp != stamp)
        {
            _known = known = (stamp, make());
        }

        return known.Made;
    }
}
