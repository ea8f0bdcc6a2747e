using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>Events shown on another page, one after the other.</summary>
/// <param name="Heading">What stands above them.</param>
/// <param name="Events">The events, the earliest first; the note is the date.</param>
/// <param name="More">The timeline, with a word of what it shows.</param>
public sealed record EventStripView(string Heading, ImmutableArray<LinkView> Events, LinkView More);
