using System.Collections;
using System.Reflection;

namespace Site.Theme.Default.Tests;

/// <summary>Walks a view's records for the texts they hold.</summary>
internal static class ViewTexts
{
    /// <summary>The texts of all properties of that name.</summary>
    public static IEnumerable<string> Of(object view, string property) =>
        All(view).Where(text => text.Property == property).Select(text => text.Text);

    /// <summary>All texts with the name of the property that holds them, and of the record it is on.</summary>
    public static IEnumerable<(string Record, string Property, string Text)> All(object record) => record.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0)
        .SelectMany(property => Within(record.GetType().Name, property.Name, property.GetValue(record)));

    private static IEnumerable<(string Record, string Property, string Text)> Within(string record, string property, object? value) => value switch
    {
        null => [],
        string text => [(record, property, text)],
        IDictionary => [],
        IEnumerable items => items.Cast<object>().SelectMany(item => Within(record, property, item)),
        _ when value.GetType().Namespace == "Site.Model.Views" => All(value),
        _ => [],
    };
}
