using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>Finds the single values of YAML whose keys are of one type, whether or not the values are right.</summary>
internal static class TypedScalars
{
    /// <summary>The scalars of a tree that a record's keys of type <typeparamref name="T"/> stand before, at any depth.</summary>
    public static IEnumerable<YamlScalar> Of<T>(YamlNode node, Type type)
    {
        var inner = InnerType(type);
        return (node, inner) switch
        {
            (YamlScalar scalar, _) when inner == typeof(T) => [scalar],
            (YamlSequence sequence, _) => sequence.Items.SelectMany(item => Of<T>(item, inner)),
            (YamlMapping mapping, { IsClass: true }) when IsRecord(inner) => mapping.Entries.SelectMany(entry =>
                RecordShape.Of(inner).Find(entry.Key.Value) is { } key ? Of<T>(entry.Value, key.Property.PropertyType) : []),
            _ => [],
        };
    }

    /// <summary>Whether front matter has keys that are bound to properties of this type.</summary>
    public static bool IsRecord(Type type) =>
        type.IsClass && type != typeof(string) && type != typeof(Uri) && type != typeof(HistoricalDate)
        && type.GetProperties().Any(property => property.IsDefined(typeof(FrontMatterKeyAttribute), true));

    private static Type InnerType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Located<>) || type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            ? InnerType(type.GetGenericArguments()[0])
            : type;
    }
}
