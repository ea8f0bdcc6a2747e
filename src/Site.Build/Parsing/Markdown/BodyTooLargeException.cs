using Site.Model.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>A body has become larger than <see cref="MarkdownLimits.MaxOutput"/>: nothing more of it is rendered.</summary>
/// <param name="span">What was being rendered.</param>
internal sealed class BodyTooLargeException(SourceSpan span) : Exception
{
    /// <summary>What was being rendered.</summary>
    public SourceSpan Span { get; } = span;
}
