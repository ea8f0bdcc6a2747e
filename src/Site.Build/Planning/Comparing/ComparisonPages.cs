using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build.Planning.Comparing;

/// <summary>Plans the pages that compare the platforms and are made of data.</summary>
internal sealed class ComparisonPages(PlanInput input, FrameBuilder frames)
{
    private readonly Catalog _catalog = input.Catalog;

    /// <summary>The pages whose data the site has.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        if (_catalog.Comparison is { } comparison)
        {
            yield return PlannedFile.Page(ComparisonPaths.Dimensions, "comparison.yml", () => Dimensions(comparison));
        }

        if (_catalog.Platform is { } choice)
        {
            yield return PlannedFile.Page(ComparisonPaths.Choose, "platform.yml", () => Choose(choice));
        }
    }

    /// <summary>What these pages cite: keys, each with the page.</summary>
    public static IEnumerable<(string Key, LinkView Page)> Citations(Catalog catalog)
    {
        IEnumerable<(string Path, string Title, IEnumerable<Located<string>> Sources)> pages =
        [
            .. catalog.Comparison is { } comparison
                ? [(ComparisonPaths.Dimensions, comparison.Title.Value, comparison.Dimensions.SelectMany(dimension => dimension.Rows).SelectMany(row => row.Kvm.Sources.Concat(row.Xen.Sources)))]
                : Array.Empty<(string, string, IEnumerable<Located<string>>)>(),
            .. catalog.Platform is { } choice
                ? [(ComparisonPaths.Choose, choice.Title.Value, choice.Rules.SelectMany(rule => rule.Sources))]
                : Array.Empty<(string, string, IEnumerable<Located<string>>)>(),
        ];
        return pages.SelectMany(page => page.Sources.Select(source => Model.Documents.Citation.Of(source).Key).Distinct(StringComparer.Ordinal)
            .Select(key => (key, new LinkView(page.Title, $"{page.Path}#{ReferenceViews.AnchorOf(key)}"))));
    }

    private PageFrame Frame(string path, string title, string description) =>
        frames.Frame(path, title, description, [.. frames.HasPage(ComparisonPaths.Index) ? [new LinkView(Strings.Comparison, RelativePath.Between(path, ComparisonPaths.Index))] : Array.Empty<LinkView>()]);

    private static FreshnessView Freshness(Located<HistoricalDate>? verified, ImmutableArray<Located<string>> against) =>
        new(ReferenceViews.Date(verified?.Value), [.. against.Select(version => version.Value)]);

    private ComparisonView Dimensions(Comparison comparison)
    {
        const string Path = ComparisonPaths.Dimensions;
        var references = new ReferenceList(_catalog, Path);
        ComparisonSideView Side(ComparisonSide side) =>
            new(side.Says.Value, side.Version?.Value ?? "", ReferenceViews.Date(side.Date.Value)!, references.Links(side.Sources));
        var groups = comparison.Dimensions.Select(dimension => new ComparisonGroup(dimension.Name.Value, dimension.Id.Value,
        [
            .. dimension.Rows.Select(row => new ComparisonRowView(
                row.Aspect.Value, row.Id.Value, Side(row.Kvm), Side(row.Xen), [.. row.Features.Select(id => FeatureLink(id.Value, Path)).OfType<LinkView>()], row.Caveat?.Value ?? "")),
        ])).ToImmutableArray();
        return new ComparisonView(Frame(Path, comparison.Title.Value, comparison.Description.Value))
        {
            Freshness = Freshness(comparison.Verified, comparison.VerifiedAgainst),
            Dimensions = groups,
            Siblings = ComparisonPaths.Links(_catalog, Path),
            References = references.ToViews(),
        };
    }

    private PlatformView Choose(PlatformChoice choice)
    {
        const string Path = ComparisonPaths.Choose;
        var references = new ReferenceList(_catalog, Path);
        var rules = choice.Rules.Select(rule => RuleView(rule, choice, references)).ToImmutableArray();
        return new PlatformView(Frame(Path, choice.Title.Value, choice.Description.Value))
        {
            Freshness = Freshness(choice.Verified, choice.VerifiedAgainst),
            Questions = [.. choice.Questions.Select(question => QuestionView(question, answer => true))],
            Rules = rules,
            Siblings = ComparisonPaths.Links(_catalog, Path),
            References = references.ToViews(),
        };
    }

    private static ChoiceQuestionView QuestionView(ChoiceQuestion question, Func<string, bool> keep) => new(
        question.Id.Value, question.Ask.Value, question.Several,
        [.. question.Answers.Where(answer => keep(answer.Id.Value)).Select(answer => new LabelledText(answer.Id.Value, answer.Text.Value))]);

    private ChoiceRuleView RuleView(ChoiceRule rule, PlatformChoice choice, ReferenceList references) => new()
    {
        Anchor = "rule:" + rule.Id.Value,
        When =
        [
            .. rule.When.Select(condition => QuestionView(
                choice.Questions.First(question => question.Id.Value == condition.Question.Value),
                id => condition.Answers.Any(answer => answer.Value == id))),
        ],
        RulesOut = rule.RulesOut is not null,
        Platform = PlatformText(rule.RulesOut ?? rule.Favours!.Value),
        Because = rule.Because.Value,
        Tracker = [.. rule.Tracker.Select(RowView).OfType<TrackedRowView>()],
        Sources = references.Links(rule.Sources),
    };

    private LabelledText PlatformText(Located<string> id) =>
        new(id.Value, _catalog.Settings.Products.FirstOrDefault(product => product.Id.Value == id.Value)?.Name ?? id.Value);

    private TrackedRowView? RowView(TrackedRow row)
    {
        const string Path = ComparisonPaths.Choose;
        var feature = _catalog.Tracker.Features.FirstOrDefault(candidate => candidate.Page.Id == row.Feature.Value);
        if (feature is null || _catalog.Tracker.LineOf(row.Product.Value) is not { } line)
        {
            return null;
        }

        var newest = line.Releases[^1];
        return new TrackedRowView(
            FeatureLink(row.Feature.Value, Path)!, new LinkView(newest.Page.Title, RelativePath.Between(Path, newest.Page.Path)),
            StatementCells.At(feature, line, newest.Index, Path));
    }

    private LinkView? FeatureLink(string id, string from) =>
        _catalog.PagesByKey.GetValueOrDefault("feature/" + id) is { } page ? new LinkView(page.Title, RelativePath.Between(from, page.Path)) : null;
}
