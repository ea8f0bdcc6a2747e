namespace Site.Build.Checking;

/// <summary>The ids of a page's elements as one string: of a large site there are hundreds of thousands, and few are ever asked for.</summary>
internal readonly struct AnchorNames
{
    // No id has it: a reader of HTML puts U+FFFD in its place.
    private const char Between = '\0';

    private readonly string? _names;

    /// <summary>Packs ids.</summary>
    public AnchorNames(IReadOnlyCollection<string> names) => _names = names.Count == 0 ? null : $"{Between}{string.Join(Between, names)}{Between}";

    /// <summary>The ids.</summary>
    public IEnumerable<string> All => _names?.Split(Between, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Whether an id is among them.</summary>
    public bool Contains(string name) => _names is not null && !name.Contains(Between) && _names.Contains($"{Between}{name}{Between}", StringComparison.Ordinal);
}
