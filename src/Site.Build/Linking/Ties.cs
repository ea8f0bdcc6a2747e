namespace Site.Build.Linking;

/// <summary>What ties one page to others.</summary>
/// <param name="Leads">The pages that it links to.</param>
/// <param name="LeadsBack">Those that link to it.</param>
/// <param name="Tags">Its tags, and who has them.</param>
/// <param name="Sources">The titles of sources that it cites, the rarest first, and who cites them.</param>
/// <param name="Targets">The titles of pages that it links to, and who does.</param>
internal sealed record Ties(List<int> Leads, List<int> LeadsBack, List<Ties.Shared> Tags, List<Ties.Shared> Sources, List<Ties.Shared> Targets)
{
    private const int MostNames = 3;

    /// <summary>Why another page is related: worked out for the few that are shown only.</summary>
    /// <param name="other">The other page's number.</param>
    /// <param name="isNamed">Whether the author named it.</param>
    public string Reason(int other, bool isNamed)
    {
        var reasons = new List<string>();
        if (isNamed)
        {
            reasons.Add(Strings.NamedByTheAuthor);
        }

        var (leads, leadsBack) = (Leads.Contains(other), LeadsBack.Contains(other));
        if (leads || leadsBack)
        {
            reasons.Add((leads, leadsBack) switch { (true, true) => Strings.EachLinksToTheOther, (true, _) => Strings.LinkedFromHere, _ => Strings.LinksHere });
        }

        if (NamesOf(Tags, other) is { Count: > 0 } tags)
        {
            reasons.Add(Strings.BothAbout(string.Join(", ", tags.Take(MostNames))));
        }

        if (NamesOf(Sources, other) is { Count: > 0 } sources)
        {
            reasons.Add(Strings.BothCite(sources.Count, sources[0]));
        }

        if (NamesOf(Targets, other) is { Count: > 0 } targets)
        {
            reasons.Add(Strings.BothLinkTo(string.Join(", ", targets.Take(MostNames))));
        }

        // What comes first says most.
        var reason = string.Join("; ", reasons.Take(MostNames));
        return reason.Length == 0 ? "" : char.ToUpperInvariant(reason[0]) + reason[1..];
    }

    private static List<string> NamesOf(List<Shared> all, int other)
    {
        var names = new List<string>();
        foreach (var shared in all)
        {
            if (shared.Pages.Contains(other))
            {
                names.Add(shared.Name);
            }
        }

        return names;
    }

    /// <summary>What several pages have.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Pages">Their numbers.</param>
    internal readonly record struct Shared(string Name, int[] Pages);
}
