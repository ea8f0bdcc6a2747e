using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Support;

namespace Site.Model.Tracker;

/// <summary>A feature of the tracker.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Meta">Its front matter.</param>
/// <param name="Statements">Its statements, by product and then from the oldest release on.</param>
/// <param name="UpstreamRows">The rows of Xen's support statement that are joined to it.</param>
public sealed record TrackedFeature(
    Page Page, FeatureMeta Meta, ImmutableArray<TrackedStatement> Statements, ImmutableArray<XenFeature> UpstreamRows)
{
    /// <summary>What is said of it for one release of a product; the most general statement first.</summary>
    public ImmutableArray<TrackedStatement> At(string product, int release) =>
    [
        .. Statements.Where(statement => statement.Statement.Product.Value == product && statement.Holds(release))
            .OrderBy(statement => statement.Conditions).ThenBy(statement => StatusRank.Of(statement.Statement.Status.Value)),
    ];
}
