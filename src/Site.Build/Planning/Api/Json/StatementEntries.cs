using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Content;
using Site.Model.Support;
using Site.Model.Text;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Json;

/// <summary>Makes the entries of statements for one file.</summary>
internal sealed class StatementEntries(PlanInput input, AddressesFrom addresses)
{
    /// <summary>The stable id of a statement among those of all features.</summary>
    public static string IdOf(TrackedFeature feature, TrackedStatement statement) => $"{feature.Page.Id}#{statement.Id}";

    /// <summary>not-supported where upstream says so; null where nothing is said beside the status.</summary>
    public static SecuritySupport? SecurityOf(Statement statement) =>
        StatusText.View(statement).Security.Length > 0 ? SecuritySupport.NotSupported : null;

    /// <summary>The statements of a feature.</summary>
    public IEnumerable<StatementEntry> Of(TrackedFeature feature) => feature.Statements.Select(statement => Of(feature, statement));

    private StatementEntry Of(TrackedFeature feature, TrackedStatement tracked)
    {
        var statement = tracked.Statement;
        var anchor = TrackerPaths.StatementAnchor(tracked.Id);
        return new StatementEntry
        {
            Id = IdOf(feature, tracked),
            Feature = feature.Page.Id,
            Product = statement.Product.Value,
            Status = statement.Status.Value,
            Security = SecurityOf(statement),
            Since = statement.Since?.Value,
            SinceDate = DateOf(tracked, statement.Since),
            Until = statement.Until?.Value,
            UntilDate = DateOf(tracked, statement.Until),
            Arch = [.. statement.Arch.Select(arch => arch.Value)],
            Guest = [.. statement.Guest.Select(guest => guest.Value)],
            Qualifier = statement.Qualifier?.Value,
            Default = statement.Default?.Value,
            Enable = [.. statement.Enable.Select(step => step.Step).OfType<(string Way, Located<string> Typed)>().Select(step => new EnableEntry { Way = step.Way, Text = step.Typed.Value })],
            Requires = [.. statement.Requires.Select(Requirement)],
            Axes = Axes(statement.Axes),
            Upstream = statement.Upstream?.Value,
            Note = statement.Note?.Value,
            Sources = Sources(statement.Sources),
            Conflicts = [.. statement.Conflicts.Select(conflict => new ConflictEntry { Says = conflict.Says.Value, Sources = Sources(conflict.Sources) })],
            Verified = DateEntry.OrNull((statement.Verified ?? feature.Meta.Verified)?.Value),
            Href = addresses.Href(feature.Page.Path, anchor),
            Url = addresses.Url(feature.Page.Path, anchor),
        };
    }

    private static DateEntry? DateOf(TrackedStatement tracked, Located<string>? version) =>
        version is { } named ? DateEntry.OrNull(tracked.Line.Find(named.Value)?.Meta.Date.Value) : null;

    private static RequirementEntry Requirement(Requirement need) => new()
    {
        Feature = need.Feature?.Value,
        Product = need.Product?.Value,
        Since = need.Since?.Value,
        Kconfig = need.Kconfig?.Value,
        Hardware = need.Hardware?.Value,
        Text = need.Text?.Value,
    };

    private static AxesEntry? Axes(SupportAxes? axes) => axes is null ? null : new AxesEntry
    {
        FunctionalCompleteness = axes.FunctionalCompleteness?.Value,
        FunctionalStability = axes.FunctionalStability?.Value,
        InterfaceStability = axes.InterfaceStability?.Value,
        SecuritySupported = axes.SecuritySupported?.Value,
    };

    private ImmutableArray<SourceEntry> Sources(IEnumerable<Located<string>> sources) => new SourceEntries(input, addresses).Of(sources);
}
