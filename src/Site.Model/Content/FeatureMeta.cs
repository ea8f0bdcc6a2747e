using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>The front matter of a feature.</summary>
[ContentKind("feature", "features", "Features", Requires = ["title", "description"])]
public sealed record FeatureMeta : PageMeta
{
    /// <summary>What is true of it, product by product and span by span.</summary>
    [FrontMatterKey("What is true of it, product by product and span of releases by span.", Order = 21)]
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Paths of rows of Xen's support statement that speak of it.</summary>
    [FrontMatterKey("Paths of rows of Xen's support statement that speak of it, as in data/xen/support.yml.", Order = 20)]
    public ImmutableArray<Located<string>> XenSupport { get; init; } = [];
}
