using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>A change of a feature's status for which an event stands, as <c>absorbs</c> names it: <c>x2apic@linux-2.6.32</c>.</summary>
/// <param name="Feature">Id of the feature.</param>
/// <param name="Release">Id of the release that brought the change.</param>
internal sealed record AbsorbedChange(Located<string> Feature, Located<string> Release)
{
    /// <summary>Whether a text names a change, and not a release or paper.</summary>
    public static bool IsOne(string text) => text.Contains('@', StringComparison.Ordinal);

    /// <summary>The name of a change.</summary>
    public static string NameOf(string feature, string release) => $"{feature}@{release}";

    /// <summary>Reads a name that <see cref="IsOne"/>.</summary>
    public static AbsorbedChange Of(Located<string> text)
    {
        var at = text.Value.IndexOf('@', StringComparison.Ordinal);
        return new AbsorbedChange(text with { Value = text.Value[..at] }, text with { Value = text.Value[(at + 1)..] });
    }
}
