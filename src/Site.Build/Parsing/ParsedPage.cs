using Site.Build.Parsing.FrontMatter;
using Site.Model.Documents;

namespace Site.Build.Parsing;

/// <summary>A page's file as PARSE remembers it.</summary>
/// <param name="Document">The document.</param>
/// <param name="FrontMatter">Its front matter with what was wrong with that alone: an edit of the text below leaves it as it is.</param>
internal sealed record ParsedPage(Document Document, BoundFrontMatter FrontMatter);
