namespace Site.Search.Documents;

/// <summary>Memory that the texts of one page's sections are read into, and then those of the next. For one thread at a time.</summary>
public sealed class SectionBuffer
{
    private byte[] bytes = [];

    /// <summary>Room for so many bytes; what was read into it before is no longer there.</summary>
    public Memory<byte> Room(int size)
    {
        if (bytes.Length < size)
        {
            bytes = new byte[Math.Max(size, 2 * bytes.Length)];
        }

        return bytes.AsMemory(0, size);
    }
}
