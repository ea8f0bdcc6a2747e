using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Makes claims ready to show: on their own page, in the list of all, and on the pages they concern.</summary>
internal sealed class ClaimViews(PlanInput input)
{
    private readonly bool _hasClaims = input.Catalog.Of<ClaimMeta>().Any();

    /// <summary>A claim's page.</summary>
    public ClaimView Of(Page page, ClaimMeta claim, PageFrame frame, ContentDetails details)
    {
        var links = input.Links.Pages[page.Number];
        return new ClaimView(frame, details)
        {
            Statement = claim.Statement.Value,
            Verdict = VerdictOf(claim.Verdict.Value),
            Since = ReferenceViews.Date(claim.Since?.Value),
            Correction = claim.Correction.Value,
            Said = [.. claim.Said.Select(saying => new SayingView(
                saying.By.Value, ReferenceViews.Date(saying.Date?.Value), StatementViews.SourceLinks([saying.Source], links)))],
            Sources = StatementViews.SourceLinks(claim.Sources, links),
            Concerns = [.. links.Named.Where(named => named.IsConcerned).Select(named => new LinkView(named.Page.Title, RelativePath.Between(page.Path, named.Page.Address)))],
        };
    }

    /// <summary>The list of all claims, by verdict.</summary>
    public static ClaimsView All(PageFrame frame, string introduction, ImmutableArray<Page> claims) => new(frame, introduction,
    [
        .. Enum.GetValues<ClaimVerdict>().OrderBy(OrderOf)
            .Select(verdict => (Verdict: verdict, Claims: claims.Where(page => ((ClaimMeta)page.Meta).Verdict.Value == verdict).ToList()))
            .Where(group => group.Claims.Count > 0)
            .Select(group => new ClaimGroup(
                VerdictOf(group.Verdict), "list-" + EnumNames.Spell(group.Verdict), MeaningOf(group.Verdict), [.. group.Claims.Select(page => Link(page, frame.Path))])),
    ]);

    /// <summary>The claims that concern a page, in the order of their titles.</summary>
    public ImmutableArray<ClaimLinkView> Concerning(Page page) => !_hasClaims ? [] :
    [
        .. input.Links.Pages[page.Number].Backlinks.Select(backlink => backlink.Page)
            .Where(from => from.Meta is ClaimMeta && input.Links.Pages[from.Number].Named.Any(named => named.IsConcerned && named.Page == page))
            .OrderBy(from => from.Title, StringComparer.OrdinalIgnoreCase)
            .Select(from => Link(from, page.Path)),
    ];

    private static ClaimLinkView Link(Page page, string from)
    {
        var claim = (ClaimMeta)page.Meta;
        return new ClaimLinkView(
            RelativePath.Between(from, page.Path), claim.Statement.Value, claim.Correction.Value,
            VerdictOf(claim.Verdict.Value), ReferenceViews.Date(claim.Since?.Value));
    }

    /// <summary>A verdict to show.</summary>
    public static VerdictView VerdictOf(ClaimVerdict verdict) => new(EnumNames.Spell(verdict), verdict switch
    {
        ClaimVerdict.True => Strings.True,
        ClaimVerdict.TrueThen => Strings.TrueThen,
        ClaimVerdict.Disputed => Strings.Disputed,
        _ => Strings.False,
    });

    /// <summary>What readers carry on most comes first: what once was true, then what never was.</summary>
    private static int OrderOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.TrueThen => 0,
        ClaimVerdict.False => 1,
        ClaimVerdict.Disputed => 2,
        _ => 3,
    };

    private static string MeaningOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.True => Strings.MeaningOfTrue,
        ClaimVerdict.TrueThen => Strings.MeaningOfTrueThen,
        ClaimVerdict.Disputed => Strings.MeaningOfDisputed,
        _ => Strings.MeaningOfFalse,
    };
}
