using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>An era of the timeline.</summary>
/// <param name="Name">Its name; empty for the only one of a site that names none.</param>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Since">When it begins; null for the only one of a site that names none.</param>
/// <param name="Next">When the next begins; null for the last.</param>
/// <param name="Text">What it was, in a sentence.</param>
/// <param name="Sources">What the sentence rests on, in the bibliography.</param>
/// <param name="Years">Its years.</param>
public sealed record TimelineEraView(
    string Name, string Anchor, DateView? Since, DateView? Next, string Text, ImmutableArray<LinkView> Sources, ImmutableArray<TimelineYearView> Years);
