using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Site.Theme.Default;

/// <summary>What all components of the theme are: parameters and markup, written once by <see cref="PartWriter"/>. Nothing of a part lives on, so it has no life cycle and no events.</summary>
public abstract class Part : IComponent
{
    /// <summary>Puts the part's markup into a tree.</summary>
    /// <param name="tree">Where the frames go.</param>
    internal void BuildInto(RenderTreeBuilder tree) => BuildRenderTree(tree);

    /// <summary>What the Razor compiler makes of the markup.</summary>
    /// <param name="builder">Where the frames go.</param>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always: no renderer of Blazor has parts of this theme.</exception>
    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException();

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always: no renderer of Blazor has parts of this theme.</exception>
    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException();
}
