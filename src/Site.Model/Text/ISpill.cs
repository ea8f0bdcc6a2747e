namespace Site.Model.Text;

/// <summary>Where texts are put that nobody reads for now, outside memory: of a large site they are most of what a build holds. May be used by many threads.</summary>
public interface ISpill
{
    /// <summary>Puts bytes away, if there is room.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Where they are.</param>
    /// <returns>Whether they are there: otherwise they stay in memory.</returns>
    bool TryWrite(ReadOnlySpan<byte> bytes, out long at);

    /// <summary>Reads bytes that were put away.</summary>
    /// <param name="at">Where they are, or a part of them.</param>
    /// <param name="bytes">Takes them; as many are read as it is long.</param>
    /// <exception cref="IOException">They can't be read.</exception>
    void Read(long at, Span<byte> bytes);
}
