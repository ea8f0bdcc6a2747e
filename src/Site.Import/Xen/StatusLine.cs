using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>A status line of a SUPPORT.md.</summary>
/// <param name="Qualifier">Its qualifier; null when it speaks of the whole section.</param>
/// <param name="Value">Its value, verbatim.</param>
/// <param name="Meaning">What the value means.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsStray">Whether it is indented as prose, so that upstream's generator passes it over.</param>
internal sealed record StatusLine(string? Qualifier, string Value, StatusMeaning Meaning, SourceSpan Span, bool IsStray);
