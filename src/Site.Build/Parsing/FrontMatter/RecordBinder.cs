using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>Binds strict YAML to a record, key by key, and reports everything that does not fit.</summary>
internal sealed class RecordBinder(DiagnosticSink sink)
{
    /// <summary>The record of a mapping; null when a required key is missing or wrong. Every problem of the mapping is reported in one go.</summary>
    public T? Bind<T>(YamlNode node)
        where T : class =>
        (T?)Bind(node, typeof(T));

    /// <summary>The front matter of a page. Keys that all kinds share and this one can't do without are reported when missing, but the page is there without them.</summary>
    public object? BindPage(YamlNode node, ContentKind kind)
    {
        if (node is YamlMapping mapping)
        {
            foreach (var name in kind.Requires.Where(name => mapping.Find(name) is null))
            {
                ReportMissing(mapping, RecordShape.Of(kind.MetaType).Find(name)!);
            }
        }

        return Bind(node, kind.MetaType);
    }

    /// <inheritdoc cref="Bind{T}" />
    public object? Bind(YamlNode node, Type type)
    {
        if (node is not YamlMapping mapping)
        {
            sink.Add(Problems.WrongType, node.Span, $"{Describe(node)} where keys were expected", "keys with values");
            return null;
        }

        var shape = RecordShape.Of(type);
        // `required` binds the compiler, not reflection: the keys marked so are checked one by one below.
        var record = Activator.CreateInstance(type)!;
        var complete = true;
        foreach (var key in shape.Keys)
        {
            complete &= BindKey(mapping, key, record);
        }

        ReportUnknownKeys(mapping, shape);
        return complete ? record : null;
    }

    /// <summary>The records of a sequence; those that could not be bound are left out.</summary>
    public ImmutableArray<T> BindList<T>(YamlNode node)
        where T : class
    {
        if (node is not YamlSequence sequence)
        {
            sink.Add(Problems.WrongType, node.Span, $"{Describe(node)} where a list was expected", "a list");
            return [];
        }

        return [.. sequence.Items.Select(Bind<T>).OfType<T>()];
    }

    private bool BindKey(YamlMapping mapping, KeyShape key, object record)
    {
        var entry = mapping.Find(key.Name);
        if (entry is null)
        {
            if (key.Key.Required)
            {
                ReportMissing(mapping, key);
            }

            return !key.Key.Required;
        }

        if (entry.Value is YamlScalar { IsPlain: true, Value: "" or "~" or "null" })
        {
            sink.Add(Problems.EmptyValue, entry.Key.Span, $"`{key.Name}` has no value", key.Key.Description);
            return !key.Key.Required;
        }

        var value = Convert(entry.Value, key.Property.PropertyType, key);
        if (value is not null)
        {
            key.Property.SetValue(record, value);
        }

        return value is not null || !key.Key.Required;
    }

    private void ReportMissing(YamlMapping mapping, KeyShape key) =>
        sink.Add(Problems.MissingKey, mapping.Span with { Length = 1 }, $"`{key.Name}` is missing", key.Key.Description);

    private void ReportUnknownKeys(YamlMapping mapping, RecordShape shape)
    {
        foreach (var entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Value) is null)
            {
                sink.Add(
                    Problems.UnknownKey, entry.Key.Span, $"`{entry.Key.Value}` is not a key here",
                    "one of " + string.Join(", ", shape.Keys.Select(key => key.Name)),
                    Spelling.Nearest(entry.Key.Value, shape.Keys.Select(key => key.Name)));
            }
        }
    }

    private object? Convert(YamlNode node, Type type, KeyShape key)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var arguments = type.GetGenericArguments();
            if (definition == typeof(Located<>))
            {
                var value = Convert(node, arguments[0], key);
                return value is null ? null : BoundType.Of(arguments[0]).Located(value, node.Span);
            }

            return definition == typeof(ImmutableArray<>) ? ConvertList(node, arguments[0], key) : ConvertDictionary(node, arguments[1], key);
        }

        if (type.IsClass && type != typeof(string) && type != typeof(Uri) && type != typeof(HistoricalDate))
        {
            return Bind(node, type);
        }

        if (node is not YamlScalar scalar)
        {
            return Fail(Problems.WrongType, node.Span, $"`{key.Name}` has {Describe(node)} where a single value was expected", Expectation(type));
        }

        return ConvertScalar(scalar, type, key);
    }

    private object? ConvertScalar(YamlScalar scalar, Type type, KeyShape key)
    {
        if (type == typeof(string))
        {
            return ConvertText(scalar, key);
        }

        if (type == typeof(bool))
        {
            return scalar.Value switch
            {
                "true" => true,
                "false" => false,
                _ => Fail(Problems.WrongType, scalar.Span, $"`{scalar.Value}` is neither true nor false", "true or false"),
            };
        }

        if (type == typeof(int))
        {
            return int.TryParse(scalar.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? number
                : Fail(Problems.WrongType, scalar.Span, $"`{scalar.Value}` is not a whole number", "a whole number");
        }

        if (type == typeof(HistoricalDate))
        {
            return HistoricalDate.TryParse(scalar.Value, out var date)
                ? date
                : Fail(Problems.BadDate, scalar.Span, $"`{scalar.Value}` is not a date", "YYYY-MM-DD, YYYY-MM, YYYY, with ~ for circa, A/B for a range");
        }

        return type == typeof(Uri) ? ConvertAddress(scalar) : ConvertEnum(scalar, type);
    }

    private object? ConvertText(YamlScalar scalar, KeyShape key)
    {
        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            return Fail(Problems.EmptyValue, scalar.Span, $"`{key.Name}` is empty", key.Key.Description);
        }

        var text = scalar.Value.Trim();
        if (key.Key.MaxLength > 0 && text.Length > key.Key.MaxLength)
        {
            return Fail(Problems.TooLong, scalar.Span, $"`{key.Name}` has {text.Length} characters", $"at most {key.Key.MaxLength}");
        }

        return key.Name == "id" && !IsId(text)
            ? Fail(Problems.BadId, scalar.Span, $"`{text}` is not an id", "lower-case letters, digits, hyphens and dots", Slug.Of(text))
            : text;
    }

    private object? ConvertAddress(YamlScalar scalar) =>
        Uri.TryCreate(scalar.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { Host.Length: > 0, UserInfo: "" }
            ? uri
            : Fail(Problems.BadAddress, scalar.Span, $"`{scalar.Value}` is not a full http: or https: address", "https://…");

    private object? ConvertEnum(YamlScalar scalar, Type type)
    {
        if (EnumNames.Find(type, scalar.Value) is { } member)
        {
            return member;
        }

        var names = EnumNames.Of(type);
        return Fail(
            Problems.NotInSet, scalar.Span, $"`{scalar.Value}` is not one of the values it may have", string.Join(", ", names),
            Spelling.Nearest(scalar.Value, names));
    }

    private object? ConvertList(YamlNode node, Type item, KeyShape key)
    {
        if (node is not YamlSequence sequence)
        {
            return Fail(Problems.WrongType, node.Span, $"`{key.Name}` has {Describe(node)} where a list was expected", "a list: [a, b]");
        }

        var items = new List<object>(sequence.Items.Length);
        foreach (var element in sequence.Items)
        {
            if (Convert(element, item, key) is { } value)
            {
                items.Add(value);
            }
        }

        return BoundType.Of(item).List(items);
    }

    private object? ConvertDictionary(YamlNode node, Type valueType, KeyShape key)
    {
        if (node is not YamlMapping mapping)
        {
            return Fail(Problems.WrongType, node.Span, $"`{key.Name}` has {Describe(node)} where keys were expected", "keys with values");
        }

        if (valueType != typeof(Located<string>))
        {
            throw new NotSupportedException($"{key.Property.DeclaringType}.{key.Property.Name}: only maps of text are bound.");
        }

        var map = ImmutableDictionary.CreateBuilder<string, Located<string>>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (Convert(entry.Value, typeof(string), key) is string text)
            {
                map[entry.Key.Value] = new Located<string>(text, entry.Value.Span);
            }
        }

        return map.ToImmutable();
    }

    private object? Fail(Problem problem, SourceSpan span, string message, string expected, string? nearest = null)
    {
        sink.Add(problem, span, message, expected, nearest);
        return null;
    }

    private static bool IsId(string text) =>
        char.IsAsciiLetterLower(text[0]) || char.IsAsciiDigit(text[0])
            ? text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.') && !text.EndsWith('.') && !text.Contains("..", StringComparison.Ordinal)
            : false;

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalar => "a single value",
        YamlSequence => "a list",
        _ => "a map",
    };

    private static string Expectation(Type type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(HistoricalDate) ? "a date"
        : type.IsEnum ? "one of " + string.Join(", ", EnumNames.Of(type))
        : "text";
}
