using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Text;

namespace Site.Build.Parsing.Wording;

/// <summary>Finds what an author wrote in sentences among the values of a record.</summary>
internal static class ProseValues
{
    // A memo of immutable facts about types, as that of their shapes: of a page's thirty keys, three lead to prose.
    private static readonly ConcurrentDictionary<Type, ImmutableArray<KeyShape>> Leading = new();

    /// <summary>The values of the keys that are prose, of the record and of the records within it, in the order of their keys.</summary>
    public static IEnumerable<Located<string>> Of(object record)
    {
        foreach (var key in Leading.GetOrAdd(record.GetType(), static type => [.. RecordShape.Of(type).Keys.Where(key => LeadsToProse(key, []))]))
        {
            var value = key.Property.GetValue(record);
            var found = key.Key.IsProse && value is Located<string> text ? [text] : Within(value);
            foreach (var prose in found)
            {
                yield return prose;
            }
        }
    }

    private static IEnumerable<Located<string>> Within(object? value) => value switch
    {
        null or string or IDictionary => [],
        IEnumerable items => items.Cast<object>().SelectMany(Within),
        _ when value.GetType() is { IsClass: true } type && !RecordShape.Of(type).Keys.IsEmpty => Of(value),
        _ => [],
    };

    /// <summary>Whether a key is prose, or its values are records that have prose, however deep.</summary>
    /// <param name="key">The key.</param>
    /// <param name="seen">The records looked into: one may have others of its own type.</param>
    private static bool LeadsToProse(KeyShape key, HashSet<Type> seen)
    {
        if (key.Key.IsProse)
        {
            return true;
        }

        var type = key.Property.PropertyType;
        while (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            type = type.GetGenericArguments()[0];
        }

        return type.IsClass && type != typeof(string) && seen.Add(type) && RecordShape.Of(type).Keys.Any(own => LeadsToProse(own, seen));
    }
}
