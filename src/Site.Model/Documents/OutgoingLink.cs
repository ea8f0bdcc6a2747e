using Site.Model.Text;

namespace Site.Model.Documents;

/// <summary>A link as written in a body.</summary>
/// <param name="Form">How it was written.</param>
/// <param name="Target">A name, path or address, without the fragment.</param>
/// <param name="Fragment">The fragment without <c>#</c>; null when there is none.</param>
/// <param name="Title">The title or alternative text it was given; empty when none.</param>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Context">The sentence it stands in, as plain text.</param>
public sealed record OutgoingLink(LinkForm Form, string Target, string? Fragment, string Title, SourceSpan Span, PackedText Context);
