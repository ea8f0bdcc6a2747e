namespace Site.Search.Indexing;

/// <summary>One page in the list of a word, in eight bytes: of a large site there are millions.</summary>
internal readonly struct Posting
{
    private const int FieldsAt = 4;
    private const int NameLengthAt = 16;
    private const int ChunkAt = 24;
    private const int PageAt = 40;

    private readonly ulong bits;

    /// <summary>Packs it.</summary>
    /// <param name="page">The page's number, below 2²⁴.</param>
    /// <param name="impact">How much it is about the word: a step of <see cref="ImpactScale"/>.</param>
    /// <param name="chunk">The chunk of the page that holds it most often.</param>
    /// <param name="fields">Where it stands.</param>
    /// <param name="nameLength">Words of the name that it stands in; 0 when in none.</param>
    public Posting(int page, int impact, ushort chunk, Fields fields, byte nameLength) =>
        bits = ((ulong)page << PageAt) | ((ulong)chunk << ChunkAt) | ((ulong)nameLength << NameLengthAt) | ((ulong)fields << FieldsAt) | (uint)impact;

    /// <summary>The page's number.</summary>
    public int Page => (int)(bits >> PageAt);

    /// <summary>How much it is about the word: a step of <see cref="ImpactScale"/>.</summary>
    public int Impact => (int)bits & ImpactScale.Highest;

    /// <summary>The chunk of the page that holds it most often.</summary>
    public ushort Chunk => (ushort)(bits >> ChunkAt);

    /// <summary>Where it stands.</summary>
    public Fields Fields => (Fields)((bits >> FieldsAt) & ((1 << (NameLengthAt - FieldsAt)) - 1));

    /// <summary>Words of the name that it stands in; 0 when in none.</summary>
    public byte NameLength => (byte)(bits >> NameLengthAt);
}
