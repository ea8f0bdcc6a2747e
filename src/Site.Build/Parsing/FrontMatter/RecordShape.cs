using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Site.Model.Content;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>The keys of a front-matter record, read from its properties once: what binder, schema and template share.</summary>
/// <param name="Type">The record.</param>
/// <param name="Keys">Its keys, in the order they are written in: by <see cref="FrontMatterKeyAttribute.Order"/>, then those of the record itself as declared before those it inherits.</param>
public sealed record RecordShape(Type Type, ImmutableArray<KeyShape> Keys)
{
    // A memo of immutable facts about types: not state that one build could see of another.
    private static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();

    /// <summary>The shape of a record.</summary>
    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, Read);

    /// <summary>The key of that name, if any.</summary>
    public KeyShape? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name)
            {
                return key;
            }
        }

        return null;
    }

    private static RecordShape Read(Type type)
    {
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => new { Property = property, Key = property.GetCustomAttribute<FrontMatterKeyAttribute>() })
            .Where(pair => pair.Key is not null)
            .OrderBy(pair => pair.Key!.Order)
            .ThenBy(pair => pair.Property.DeclaringType == type ? 0 : 1)
            .ThenBy(pair => pair.Property.MetadataToken)
            .Select(pair => new KeyShape(pair.Key!.Name ?? KebabCase.Of(pair.Property.Name), pair.Property, pair.Key!));
        return new RecordShape(type, [.. own]);
    }
}
