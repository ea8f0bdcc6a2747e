using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>One thing said of a feature: its status in one product over a span of that product's releases.</summary>
public sealed record Statement
{
    /// <summary>Id of the product.</summary>
    [FrontMatterKey("Id of the product: its releases are what since and until name.", Required = true)]
    public required Located<string> Product { get; init; }

    /// <summary>The status.</summary>
    [FrontMatterKey("The status, of a closed set.", Required = true)]
    public required Located<FeatureStatus> Status { get; init; }

    /// <summary>The first release it holds for; null for the product's first.</summary>
    [FrontMatterKey("The first release it holds for; left out: from the product's first release.")]
    public Located<string>? Since { get; init; }

    /// <summary>The last release it holds for; null for the newest.</summary>
    [FrontMatterKey("The last release it holds for; left out: to this day.")]
    public Located<string>? Until { get; init; }

    /// <summary>The architectures it holds for; empty for all of the product's.</summary>
    [FrontMatterKey("The host architectures it holds for; left out: all that the product runs on.")]
    public ImmutableArray<Located<Architecture>> Arch { get; init; } = [];

    /// <summary>The kinds of guest it holds for; empty for all.</summary>
    [FrontMatterKey("The kinds of guest it holds for (pv, hvm, pvh, dom0, domu, nested…); left out: all.")]
    public ImmutableArray<Located<string>> Guest { get; init; } = [];

    /// <summary>Any other condition it holds under.</summary>
    [FrontMatterKey("Any other condition, in a few words.", MaxLength = 120)]
    public Located<string>? Qualifier { get; init; }

    /// <summary>Whether it is on when nobody asks.</summary>
    [FrontMatterKey("Whether the feature is on when nobody asks for it.")]
    public Located<DefaultState>? Default { get; init; }

    /// <summary>How it is turned on.</summary>
    [FrontMatterKey("How it is turned on: a list of maps with one key each.")]
    public ImmutableArray<EnableStep> Enable { get; init; } = [];

    /// <summary>What it needs.</summary>
    [FrontMatterKey("What it needs: other features, releases, hardware, kernel configuration.")]
    public ImmutableArray<Requirement> Requires { get; init; } = [];

    /// <summary>Xen's four axes, in upstream's words.</summary>
    [FrontMatterKey("Xen's four axes of support, each in upstream's words.")]
    public SupportAxes? Axes { get; init; }

    /// <summary>Upstream's own word for the status.</summary>
    [FrontMatterKey("Upstream's own word for the status, verbatim.")]
    public Located<string>? Upstream { get; init; }

    /// <summary>One caveat.</summary>
    [FrontMatterKey("One caveat, in plain text.", MaxLength = 600, IsProse = true)]
    public Located<string>? Note { get; init; }

    /// <summary>Citation keys, each perhaps with a locator.</summary>
    [FrontMatterKey("Keys of the bibliography that say so, each perhaps with a locator.")]
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>Sources that say otherwise.</summary>
    [FrontMatterKey("Sources that say otherwise.")]
    public ImmutableArray<StatementConflict> Conflicts { get; init; } = [];

    /// <summary>The day it was last held against its sources.</summary>
    [FrontMatterKey("The day the statement was last held against its sources.")]
    public Located<HistoricalDate>? Verified { get; init; }
}
