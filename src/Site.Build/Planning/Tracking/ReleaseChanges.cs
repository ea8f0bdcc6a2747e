using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Catalogs;
using Site.Model.Support;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Finds what changed between two releases of a product: in the curated statements, and in upstream's rows for Xen.</summary>
internal sealed class ReleaseChanges(PlanInput input)
{
    private readonly FeatureTracker _tracker = input.Catalog.Tracker;

    /// <summary>The changes by kind, seen from a page; kinds without a change are left out.</summary>
    public ImmutableArray<ChangeGroup> Between(ReleaseLine line, Release before, Release after, string from)
    {
        var changes = Curated(line, before, after, from).Concat(Upstream(line, before, after, from)).ToList();
        return
        [
            .. Enum.GetValues<ChangeKind>()
                .Select(kind => new ChangeGroup(EnumNames.Spell(kind), TextOf(kind), [.. changes.Where(change => change.Kind == kind).Select(change => change.View)]))
                .Where(group => !group.Changes.IsEmpty),
        ];
    }

    /// <summary>A kind of change, for people.</summary>
    public static string TextOf(ChangeKind kind) => kind switch
    {
        ChangeKind.BecameUnknown => Strings.BecameUnknown,
        ChangeKind.Changed => Strings.OtherwiseChanged,
        ChangeKind.Added => Strings.Added,
        ChangeKind.Promoted => Strings.Promoted,
        ChangeKind.Demoted => Strings.Demoted,
        ChangeKind.Deprecated => Strings.Deprecated,
        _ => Strings.Removed,
    };

    private IEnumerable<(ChangeKind Kind, ChangeView View)> Curated(ReleaseLine line, Release before, Release after, string from)
    {
        foreach (var feature in _tracker.Features)
        {
            var (then, now) = (feature.At(line.Product.Id.Value, before.Index), feature.At(line.Product.Id.Value, after.Index));
            if (then.AsSpan().SequenceEqual(now.AsSpan(), ReferenceEqualityComparer.Instance))
            {
                // As most features: the same is said of both.
                continue;
            }

            foreach (var (was, becomes) in StatementSteps.Between(then, now))
            {
                if (StatusChange.Of(was?.Statement.Status.Value, becomes?.Statement.Status.Value) is { } kind)
                {
                    var link = new LinkView(feature.Page.Title, RelativePath.Between(from, feature.Page.Path) + "#" + TrackerPaths.StatementAnchor((becomes ?? was)!.Id));
                    yield return (kind, new ChangeView(link, StatementCells.ConditionOf((becomes ?? was)!), View(was), View(becomes), IsUpstream: false));
                }
            }
        }
    }

    private static StatusView? View(TrackedStatement? statement) => statement is null ? null : StatusText.View(statement.Statement);

    private IEnumerable<(ChangeKind Kind, ChangeView View)> Upstream(ReleaseLine line, Release before, Release after, string from)
    {
        if (line.Product.Id.Value != "xen" || _tracker.Xen is not { } xen || !xen.Versions.Contains(before.Version) || !xen.Versions.Contains(after.Version))
        {
            yield break;
        }

        foreach (var feature in xen.Features)
        {
            foreach (var row in feature.Rows)
            {
                var was = Said(xen, row, before.Version);
                var becomes = Said(xen, row, after.Version);
                var kind = StatusChange.Of(was?.Status, becomes?.Status)
                    ?? (was is not null && becomes is not null && was.Security != becomes.Security ? was.Security < becomes.Security ? ChangeKind.Demoted : ChangeKind.Promoted : null);
                if (kind is { } found)
                {
                    var link = new LinkView(feature.Title, RelativePath.Between(from, TrackerPaths.Xen) + "#" + XenMatrix.AnchorOf(feature, row));
                    yield return (found, new ChangeView(
                        link, row.Qualifier?.Value ?? "", was is null ? null : StatusText.View(was), becomes is null ? null : StatusText.View(becomes), IsUpstream: true));
                }
            }
        }
    }

    private static XenStatus? Said(XenSupport xen, XenRow row, string version) => row.Statuses.FirstOrDefault(status => status.Holds(version, xen.Versions));
}
