using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Site.Theme.Default;

/// <summary>Markup that is the same on many pages: <see cref="PartWriter"/> makes it once for each key, and copies it from then on.</summary>
public sealed class Kept : Part
{
    /// <summary>What the markup belongs to, by reference: with it, what was kept is forgotten.</summary>
    [Parameter, EditorRequired]
    public required object For { get; set; }

    /// <summary>All that the markup depends on besides, by value.</summary>
    [Parameter, EditorRequired]
    public required object Key { get; set; }

    /// <summary>The markup.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
