using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Build.Changes;

/// <summary>Spells the values of a record as text, key by key, so that two of its kind can be held against each other.</summary>
internal static class RecordValues
{
    /// <summary>The values by key, in the order of the keys. Records within it have their own keys behind a slash; in a list, records with an id stand under it.</summary>
    /// <param name="record">The record; null has no values.</param>
    /// <param name="without">Keys of the record itself that are passed over.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(object? record, params string[] without) =>
        record is null
            ? []
            : RecordShape.Of(record.GetType()).Keys
                .Where(key => !without.Contains(key.Name, StringComparer.Ordinal))
                .SelectMany(key => Under(key.Name, key.Property.GetValue(record)));

    /// <summary>The values that differ, those of before first.</summary>
    public static ImmutableArray<ValueChange> Differences(IEnumerable<KeyValuePair<string, string>> before, IEnumerable<KeyValuePair<string, string>> after)
    {
        var old = Gather(before);
        var now = Gather(after);
        return
        [
            .. old.Keys.Concat(now.Keys.Where(key => !old.ContainsKey(key)))
                .Select(key => new ValueChange(key, old.GetValueOrDefault(key, ""), now.GetValueOrDefault(key, "")))
                .Where(change => change.Before != change.After),
        ];
    }

    /// <summary>The values by key. Ids are unique in content that has no error, and in other content the first counts.</summary>
    private static Dictionary<string, string> Gather(IEnumerable<KeyValuePair<string, string>> values)
    {
        var gathered = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in values)
        {
            gathered.TryAdd(key, value);
        }

        return gathered;
    }

    private static IEnumerable<KeyValuePair<string, string>> Under(string key, object? value)
    {
        value = Unlocated(value);
        return value switch
        {
            null => [],
            string or Uri or HistoricalDate or Enum or bool or int => [new(key, Text(value))],
            IDictionary map => map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(name => new KeyValuePair<string, string>($"{key}/{name}", Text(map[name]))),
            IEnumerable items => UnderList(key, [.. items.Cast<object>()]),
            _ => Of(value).Select(inner => new KeyValuePair<string, string>($"{key}/{inner.Key}", inner.Value)),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> UnderList(string key, ImmutableArray<object> items) =>
        items.IsEmpty ? []
        : items.All(item => IdOf(item) is not null)
            ? items.SelectMany(item => Of(item, "id").Prepend(new("id", IdOf(item)!)).Select(inner => new KeyValuePair<string, string>($"{key}/{IdOf(item)}/{inner.Key}", inner.Value)))
            : [new(key, string.Join("; ", items.Select(Text)))];

    private static string? IdOf(object item) =>
        Unlocated(item.GetType().GetProperty("Id")?.GetValue(item)) as string;

    private static string Text(object? value) => Unlocated(value) switch
    {
        null => "",
        string text => text,
        Uri address => address.OriginalString,
        HistoricalDate date => date.Text,
        Enum member => EnumNames.Spell(member),
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable items => string.Join(", ", items.Cast<object>().Select(Text)),
        { } record => string.Join(", ", Of(record).Select(inner => $"{inner.Key}: {inner.Value}")),
    };

    private static object? Unlocated(object? value) =>
        value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Located<>)
            ? type.GetProperty(nameof(Located<string>.Value))!.GetValue(value)
            : value;
}
