namespace Site.Import.Tests.Xen;

/// <summary>A node of upstream's matrix: a heading, or a qualifier below one. It is a row when it has a status.</summary>
/// <param name="key">Its own anchor.</param>
/// <param name="section">The heading it is a qualifier of; null for a heading.</param>
/// <param name="path">The anchors down to it, in the importer's spelling.</param>
/// <param name="made">The text that it was first seen in.</param>
/// <param name="texts">How many texts there are.</param>
internal sealed class OracleRow(string key, OracleRow? section, string path, int made, int texts)
{
    public string Key { get; } = key;

    public OracleRow Section => section ?? this;

    public string Path { get; } = path;

    public int Made { get; } = made;

    public List<OracleRow> Children { get; } = [];

    public string?[] Status { get; } = new string?[texts];

    /// <summary>Of a heading: whether a paragraph follows a status of it, text by text.</summary>
    public bool[] HasCaveat { get; } = new bool[texts];

    /// <summary>Whether the matrix shows that beside the status.</summary>
    public bool[] ShowsCaveat { get; } = new bool[texts];

    public OracleRow Heading(string anchor, int text)
    {
        // The chapter is no part of the importer's paths.
        var below = Path.Length == 0 ? (Key.Length == 0 ? "" : anchor) : $"{Path}/{anchor}";
        return Child(anchor, () => new OracleRow(anchor, null, below, text, Status.Length));
    }

    public OracleRow Qualifier(string slug, int text) =>
        Child($"{Key}--{slug}", () => new OracleRow($"{Key}--{slug}", this, $"{Path}--{slug}", text, Status.Length));

    private OracleRow Child(string childKey, Func<OracleRow> make)
    {
        var child = Children.Find(candidate => candidate.Key == childKey);
        if (child is null)
        {
            child = make();
            Children.Add(child);
        }

        return child;
    }
}
