using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Model.Tracker;

/// <summary>A statement with its stable id and the releases it holds for, as indexes in its product's line.</summary>
/// <param name="Id">Stable id within the feature, made of what the statement says it is about: <c>kvm-2.6.32-x86</c>.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Line">The releases of its product.</param>
/// <param name="First">Index of the first release it holds for.</param>
/// <param name="Last">Index of the last; that of the newest release when it is open.</param>
public sealed record TrackedStatement(string Id, Statement Statement, ReleaseLine Line, int First, int Last)
{
    /// <summary>Whether it holds to this day.</summary>
    public bool IsOpen => Statement.Until is null;

    /// <summary>What tells it apart from others of its product: architectures, guest kinds, qualifier; empty when it speaks of all.</summary>
    public string Condition { get; } = string.Join(", ",
    [
        .. ArchitecturesOf(Statement), .. Statement.Guest.Select(guest => guest.Value), .. Statement.Qualifier is { } qualifier ? [qualifier.Value] : Array.Empty<string>(),
    ]);

    /// <summary>How many conditions it has: the fewer, the more general.</summary>
    public int Conditions => Statement.Arch.Length + Statement.Guest.Length + (Statement.Qualifier is null ? 0 : 1);

    /// <summary>Whether it holds for a release.</summary>
    public bool Holds(int release) => First <= release && release <= Last;

    private static IEnumerable<string> ArchitecturesOf(Statement statement) =>
        statement.Arch.Select(arch => arch.Value.ToString().ToLowerInvariant());
}
