using System.Collections.Immutable;
using System.Text;
using Site.Model.Content;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>Writes the beginning of a new page: the keys it must have, then as comments those it may have, each with what it is for.</summary>
public static class PageTemplate
{
    private const int CommentColumn = 28;

    /// <summary>The text of a new file.</summary>
    /// <param name="kind">The page's kind.</param>
    /// <param name="title">Its name, on one line.</param>
    public static string For(ContentKind kind, string title)
    {
        var shape = RecordShape.Of(kind.MetaType);
        var required = shape.Keys.Where(key => key.Key.Required || kind.Requires.Contains(key.Name)).ToList();
        // What a kind calls the page's name: a term has `term` instead of `title`, and a release's name is made from its other keys.
        var naming = required.Find(key => key.Name == "title") ?? required.Find(key => key.Name == kind.Name);
        var text = new StringBuilder("---\n");
        foreach (var key in required.OrderBy(key => key == naming ? 0 : 1))
        {
            AppendKey(text, "", key, key == naming ? Quote(title) : "", isRequired: true);
        }

        text.Append("\n# Optional: take the \"# \" away from what you need.\n");
        foreach (var key in shape.Keys.Except(required))
        {
            AppendKey(text, "# ", key, Default(kind.MetaType, key), isRequired: false);
        }

        return text.Append("---\n\n").ToString();
    }

    private static void AppendKey(StringBuilder text, string indent, KeyShape key, string value, bool isRequired)
    {
        var line = $"{indent}{key.Name}:{(value.Length > 0 ? " " : "")}{value}";
        text.Append(line.PadRight(CommentColumn)).Append(" # ").Append(isRequired && indent.Length > 0 ? "Required. " : "").Append(key.Key.Description);
        var inner = InnerType(key.Property.PropertyType);
        if (inner.IsEnum)
        {
            text.Append(" One of: ").AppendJoin(", ", EnumNames.Of(inner)).Append('.');
        }

        text.Append('\n');
        if (IsRecord(inner))
        {
            AppendRecord(text, indent, inner, IsList(key.Property.PropertyType));
        }
    }

    private static void AppendRecord(StringBuilder text, string indent, Type type, bool isItem)
    {
        var bullet = isItem ? "  - " : "  ";
        foreach (var key in RecordShape.Of(type).Keys)
        {
            AppendKey(text, indent + bullet, key, Default(type, key), key.Key.Required);
            bullet = isItem ? "    " : "  ";
        }
    }

    private static string Default(Type record, KeyShape key) =>
        key.Property.GetValue(Activator.CreateInstance(record)) switch
        {
            bool truth => truth ? "true" : "false",
            int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ when IsRecord(InnerType(key.Property.PropertyType)) => "",
            _ when IsList(key.Property.PropertyType) => "[]",
            _ => "",
        };

    /// <summary>The type of the values that the author writes: without the place, the list or the map around it.</summary>
    private static Type InnerType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType ? InnerType(type.GetGenericArguments()[^1]) : type;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static bool IsRecord(Type type) => type.IsClass && type.GetProperties().Any(property => property.IsDefined(typeof(FrontMatterKeyAttribute), true));

    // A double-quoted scalar of YAML 1.2.
    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
