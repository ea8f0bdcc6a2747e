namespace Site.Search.Indexing;

/// <summary>Where a word stands in a page. The numbers are part of the file format.</summary>
[Flags]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1028", Justification = "One stands in every posting: there are millions.")]
internal enum Fields : ushort
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>In the title.</summary>
    Title = 16,

    /// <summary>In a heading.</summary>
    Heading = 2,

    /// <summary>In an alias.</summary>
    Alias = 64,

    /// <summary>In an identifier.</summary>
    Identifier = 32,

    /// <summary>In the summary.</summary>
    Summary = 4,

    /// <summary>In the text.</summary>
    Body = 1,

    /// <summary>In the page's path.</summary>
    Path = 8,

    /// <summary>It is by itself the page's title, one of its aliases or of its identifiers.</summary>
    Name = 128,

    /// <summary>Together with <see cref="Name"/>: the page has a card.</summary>
    Card = 256,
}
