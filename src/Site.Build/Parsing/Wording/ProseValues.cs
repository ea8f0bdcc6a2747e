using System.Collections;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Text;

namespace Site.Build.Parsing.Wording;

/// <summary>Finds what an author wrote in sentences among the values of a record.</summary>
internal static class ProseValues
{
    /// <summary>The values of the keys that are prose, of the record and of the records within it, in the order of their keys.</summary>
    public static IEnumerable<Located<string>> Of(object record)
    {
        foreach (var key in RecordShape.Of(record.GetType()).Keys)
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
}
