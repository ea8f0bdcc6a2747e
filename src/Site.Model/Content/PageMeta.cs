using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>What an author may write in the front matter of a page of any kind.</summary>
public abstract record PageMeta
{
    /// <summary>The page's name; null where the kind has another key for it or makes it.</summary>
    [FrontMatterKey("The page's name.", MaxLength = 150, Order = -30)]
    public Located<string>? Title { get; init; }

    /// <summary>One plain sentence about the page.</summary>
    [FrontMatterKey("One plain sentence of at most 200 characters, without Markdown or citations.", MaxLength = 200, IsProse = true, Order = -20)]
    public Located<string>? Description { get; init; }

    /// <summary>The page's id where it is not the file's name.</summary>
    [FrontMatterKey("The page's id, only where it differs from the file's name.", MaxLength = 100, Order = -40)]
    public Located<string>? Id { get; init; }

    /// <summary>Other names of the page, or old paths of it.</summary>
    [FrontMatterKey("Other names of the page (wiki links find it under them), or old paths; each gives a redirect page.", Order = -10)]
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>Free tags.</summary>
    [FrontMatterKey("Free tags, lower-case words with hyphens.", Order = 12)]
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Ids of the products it is about.</summary>
    [FrontMatterKey("Ids of the products it is about, as in site.yml.", Order = 10)]
    public ImmutableArray<Located<string>> Products { get; init; } = [];

    /// <summary>Ids of the areas it belongs to.</summary>
    [FrontMatterKey("Ids of the areas it belongs to, as in site.yml.", Order = 11)]
    public ImmutableArray<Located<string>> Areas { get; init; } = [];

    /// <summary>Names of pages to show as related.</summary>
    [FrontMatterKey("Names of pages to show as related, as in a wiki link.", Order = 30)]
    public ImmutableArray<Located<string>> Related { get; init; } = [];

    /// <summary>What the page rests on as a whole: citation keys, each perhaps with a locator.</summary>
    [FrontMatterKey("Keys of the bibliography that the page rests on, each perhaps with a locator: \"barham2003, p. 165\".", Order = 31)]
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>Old heading anchors that must go on working, each with the anchor of today.</summary>
    [FrontMatterKey("Old heading anchors that must go on working: old-anchor: new-anchor.", Order = 50)]
    public ImmutableDictionary<string, Located<string>> Anchors { get; init; } = ImmutableDictionary<string, Located<string>>.Empty;

    /// <summary>False when glossary terms are not to be linked on this page.</summary>
    [FrontMatterKey("false: don't link glossary terms on this page.", Order = 51)]
    public bool Glossary { get; init; } = true;

    /// <summary>True when the page is not ready to be seen.</summary>
    [FrontMatterKey("true: leave the page out of the site, unless it is built with --drafts.", Order = 52)]
    public bool Draft { get; init; }

    /// <summary>The day the page was last held against its sources.</summary>
    [FrontMatterKey("The day the page was last held against its sources: 2026-11-22.", Order = 40)]
    public Located<HistoricalDate>? Verified { get; init; }

    /// <summary>The versions it was held against.</summary>
    [FrontMatterKey("The versions it was held against: [Linux 7.3, Xen 4.22].", Order = 41)]
    public ImmutableArray<Located<string>> VerifiedAgainst { get; init; } = [];

    /// <summary>Passages whose numbers and dates need no citation.</summary>
    [FrontMatterKey("Passages whose numbers and dates need no citation, each with the reason.", Order = 60)]
    public ImmutableArray<ExemptPassage> Uncited { get; init; } = [];

    /// <summary>Passages whose words stay though the lists of words name them.</summary>
    [FrontMatterKey("Passages whose words stay though the check of wording names them, each with the reason.", Order = 61)]
    public ImmutableArray<ExemptPassage> Wording { get; init; } = [];
}
