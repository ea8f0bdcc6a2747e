using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>A stretch of a text that should read otherwise.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Text">What should stand there.</param>
/// <param name="What">What kind of thing it is: <c>date</c>, <c>version</c>, <c>link</c>.</param>
internal sealed record TextEdit(SourceSpan Span, string Text, string What);
