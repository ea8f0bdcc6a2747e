using System.Collections.Immutable;

namespace Site.Build.Planning;

/// <summary>An entry of an Atom feed.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Id">Its permanent id, an IRI.</param>
/// <param name="Updated">When it last changed in a way that matters.</param>
/// <param name="Href">The page it tells of.</param>
/// <param name="Author">Who it is by; null for the feed's author.</param>
/// <param name="Summary">What it says, as plain text.</param>
/// <param name="Categories">Words to sort it by.</param>
internal sealed record AtomEntry(
    string Title, string Id, DateTimeOffset Updated, string Href, string? Author, string Summary, ImmutableArray<string> Categories);
