using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>One statement about a feature.</summary>
public sealed record StatementView
{
    /// <summary>The element's id on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The product.</summary>
    public required LinkView Product { get; init; }

    /// <summary>The status as front matter spells it: <c>tech-preview</c>; for class names.</summary>
    public required string Status { get; init; }

    /// <summary>The status for people: <c>Technology preview</c>.</summary>
    public required string StatusText { get; init; }

    /// <summary>Upstream's own word for it; may be empty.</summary>
    public string Upstream { get; init; } = "";

    /// <summary>The first release it holds for, linked where it has a page; null for the product's first.</summary>
    public LinkView? Since { get; init; }

    /// <summary>The last release it holds for; null for the newest.</summary>
    public LinkView? Until { get; init; }

    /// <summary>Architectures, guest kinds and other conditions, ready to show; empty for all.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary><c>On by default</c>, <c>Off by default</c> or empty.</summary>
    public string Default { get; init; } = "";

    /// <summary>How to turn it on: <see cref="LinkView.Text"/> is not used here; label and what one types.</summary>
    public ImmutableArray<EnableView> Enable { get; init; } = [];

    /// <summary>What it needs; href empty where there is nothing to link.</summary>
    public ImmutableArray<LinkView> Requires { get; init; } = [];

    /// <summary>Xen's axes: label and upstream's words.</summary>
    public ImmutableArray<LabelledText> Axes { get; init; } = [];

    /// <summary>A caveat; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Links to the page's references: text is the number, note the locator.</summary>
    public ImmutableArray<LinkView> Sources { get; init; } = [];

    /// <summary>What other sources say instead, each a sentence with the numbers of its sources.</summary>
    public ImmutableArray<ConflictView> Conflicts { get; init; } = [];

    /// <summary>When it was last held against its sources.</summary>
    public DateView? Verified { get; init; }
}
