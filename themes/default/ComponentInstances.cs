using Microsoft.AspNetCore.Components;

namespace Site.Theme.Default;

/// <summary>Makes components by their constructors without arguments, which all of this theme have: a page has a hundred, and asking the services for each took a tenth of its rendering.</summary>
internal sealed class ComponentInstances : IComponentActivator
{
    /// <inheritdoc />
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
