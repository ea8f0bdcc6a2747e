using System.Collections.Concurrent;
using System.Reflection;

namespace Site.Theme.Default;

/// <summary>Which part is the template of which view: that of <c>AlphabetView</c> is <c>Templates/Alphabet.razor</c>. Each is looked for when a page needs it: to load all is a fiftieth of the program's start.</summary>
/// <param name="assembly">The theme's assembly.</param>
internal sealed class TemplateIndex(Assembly assembly)
{
    private const string Ending = "View";

    private readonly ConcurrentDictionary<Type, Type> _templates = new();

    /// <summary>The template of a view's type.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Type TemplateOf(Type view) => _templates.GetOrAdd(view, Find);

    private Type Find(Type view) =>
        (view.Name.EndsWith(Ending, StringComparison.Ordinal) ? assembly.GetType($"{typeof(TemplateIndex).Namespace}.Templates.{view.Name[..^Ending.Length]}") : null)
        ?? throw new ArgumentException($"The theme has no template for {view.Name}: add to the folder Templates a component of its name without View, with [Parameter] {view.Name} View.", nameof(view));
}
