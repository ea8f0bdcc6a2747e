namespace Site.Search.Indexing;

/// <summary>One word of the page at hand, while it is read.</summary>
internal struct TermHit
{
    /// <summary>How often it stands in the text.</summary>
    public int Body;

    /// <summary>How often it stands in headings.</summary>
    public ushort Heading;

    /// <summary>The chunk of the page that holds it most often, counted from 0.</summary>
    public ushort BestChunk;

    /// <summary>How often it stands there.</summary>
    public ushort BestCount;

    /// <summary>The chunk it was met in last.</summary>
    public ushort LastChunk;

    /// <summary>How often it was met there.</summary>
    public ushort LastCount;

    /// <summary>Where it stands.</summary>
    public Fields Fields;

    /// <summary>Words in the title, alias or identifier that it stands in, the shortest; 0 when it stands in none.</summary>
    public byte NameLength;

    /// <summary>Counts an occurrence in a chunk's text.</summary>
    public void CountIn(int chunk)
    {
        Body++;
        Fields |= Fields.Body;
        See(chunk, 1);
    }

    /// <summary>Notes that a chunk holds the word, as often as said.</summary>
    public void See(int chunk, int times)
    {
        var here = (ushort)Math.Min(chunk, ushort.MaxValue);
        LastCount = (ushort)Math.Min(LastChunk == here ? LastCount + times : times, ushort.MaxValue);
        LastChunk = here;
        if (LastCount > BestCount)
        {
            BestCount = LastCount;
            BestChunk = here;
        }
    }
}
