using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Links;
using Site.Model.Text;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Makes a feature's statements ready to show.</summary>
internal sealed class StatementViews(PlanInput input, Page page)
{
    private readonly PageLinks _links = input.Links.Pages[page.Number];

    /// <summary>The statements in the order of the site's products, and of their releases within a product.</summary>
    public ImmutableArray<StatementView> Of(TrackedFeature feature) =>
        [.. feature.Statements.Select(tracked => View(tracked.Statement, tracked.Id))];


    /// <summary>Links to the page's references: the number, and the locator as note.</summary>
    public static ImmutableArray<LinkView> SourceLinks(IEnumerable<Located<string>> sources, PageLinks links) =>
    [
        .. from source in sources
           let citation = Citation.Of(source)
           let reference = links.References.FirstOrDefault(candidate => candidate.Entry.Key == citation.Key)
           where reference is not null
           select new LinkView(reference.Number.ToString(CultureInfo.InvariantCulture), "#" + ReferenceViews.AnchorOf(citation.Key), citation.Locator),
    ];

    private StatementView View(Statement statement, string id)
    {
        var product = input.Catalog.Taxonomies.First(taxonomy => taxonomy.Name == "products").Terms.FirstOrDefault(term => term.Id == statement.Product.Value);
        return new StatementView
        {
            Anchor = TrackerPaths.StatementAnchor(id),
            Product = product is null ? new LinkView(statement.Product.Value, "") : new LinkView(product.Name, RelativePath.Between(page.Path, product.Path)),
            Status = EnumNames.Spell(statement.Status.Value),
            StatusText = StatusText.Of(statement.Status.Value),
            Upstream = statement.Upstream?.Value ?? "",
            Since = ReleaseLink(statement.Product.Value, statement.Since?.Value),
            Until = ReleaseLink(statement.Product.Value, statement.Until?.Value),
            Conditions = Conditions(statement),
            Default = statement.Default?.Value switch { DefaultState.On => Strings.OnByDefault, DefaultState.Off => Strings.OffByDefault, _ => "" },
            Enable = [.. statement.Enable.Select(step => step.Step).OfType<(string Way, Located<string> Typed)>().Select(step => new EnableView(step.Way, WayText.Of(step.Way), step.Typed.Value))],
            Requires = [.. statement.Requires.Select(RequirementLink)],
            Axes = Axes(statement.Axes),
            Note = statement.Note?.Value ?? "",
            Sources = SourceLinks(statement.Sources, _links),
            Conflicts = [.. statement.Conflicts.Select(conflict => new ConflictView(conflict.Says.Value, SourceLinks(conflict.Sources, _links)))],
            Verified = ReferenceViews.Date(statement.Verified?.Value ?? page.Meta.Verified?.Value),
        };
    }

    private static ImmutableArray<string> Conditions(Statement statement) =>
    [
        .. statement.Arch.Select(arch => ArchitectureText.Of(arch.Value)),
        .. statement.Guest.Select(guest => Strings.Guests(guest.Value)),
        .. statement.Qualifier is { } qualifier ? new[] { qualifier.Value } : [],
    ];

    private Release? ReleaseOf(string product, string? version) =>
        version is null ? null : input.Catalog.Releases.GetValueOrDefault(product)?.Find(version);

    private LinkView? ReleaseLink(string product, string? version) =>
        version is null ? null
        : ReleaseOf(product, version) is { } release ? new LinkView(release.Page.Title, RelativePath.Between(page.Path, release.Page.Path)) { Day = ReferenceViews.Date(release.Meta) }
        : new LinkView(version, "");

    private LinkView RequirementLink(Requirement need)
    {
        if (need.Feature is { } feature)
        {
            var target = input.Catalog.PagesByKey.GetValueOrDefault("feature/" + feature.Value);
            return target is null ? new LinkView(feature.Value, "") : new LinkView(target.Title, RelativePath.Between(page.Path, target.Path));
        }

        if (need.Product is { } product)
        {
            return ReleaseLink(product.Value, need.Since?.Value) is { } release ? release with { Text = Strings.OrLater(release.Text) } : new LinkView(product.Value, "");
        }

        return new LinkView(need.Kconfig?.Value ?? need.Hardware?.Value ?? need.Text?.Value ?? "", "", need.Kconfig is null ? "" : Strings.KernelConfiguration);
    }

    private static ImmutableArray<LabelledText> Axes(SupportAxes? axes)
    {
        (string Label, Located<string>? Text)[] all =
        [
            (Strings.FunctionalCompleteness, axes?.FunctionalCompleteness), (Strings.FunctionalStability, axes?.FunctionalStability),
            (Strings.InterfaceStability, axes?.InterfaceStability), (Strings.SecuritySupported, axes?.SecuritySupported),
        ];
        return [.. all.Where(axis => axis.Text is not null).Select(axis => new LabelledText(axis.Label, axis.Text!.Value.Value))];
    }
}
