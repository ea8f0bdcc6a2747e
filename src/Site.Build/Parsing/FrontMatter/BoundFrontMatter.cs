using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Diagnostics;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>The front matter of a page, bound.</summary>
/// <param name="Meta">The record; null when it could not be bound.</param>
/// <param name="BodyStart">Where the Markdown begins in the file's text, in UTF-16 units.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record BoundFrontMatter(PageMeta? Meta, int BodyStart, ImmutableArray<Diagnostic> Diagnostics);
