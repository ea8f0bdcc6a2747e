using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Which component is the template of which view: the one whose parameter <c>View</c> has the view's type.</summary>
internal sealed class TemplateIndex
{
    private readonly FrozenDictionary<Type, Type> templates;

    private TemplateIndex(FrozenDictionary<Type, Type> templates) => this.templates = templates;

    /// <summary>The templates of an assembly.</summary>
    public static TemplateIndex Of(Assembly assembly) => new(assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IComponent)))
        .Select(type => new { Template = type, View = ViewOf(type) })
        .Where(pair => pair.View is not null)
        .ToFrozenDictionary(pair => pair.View!, pair => pair.Template));

    /// <summary>The template of a view's type.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Type TemplateOf(Type view) => templates.TryGetValue(view, out var template)
        ? template
        : throw new ArgumentException($"The theme has no template for {view.Name}: add a component with [Parameter] {view.Name} View.", nameof(view));

    private static Type? ViewOf(Type component)
    {
        var view = component.GetProperty("View");
        return view?.GetCustomAttribute<ParameterAttribute>() is not null && view.PropertyType.IsAssignableTo(typeof(PageView))
            ? view.PropertyType
            : null;
    }
}
