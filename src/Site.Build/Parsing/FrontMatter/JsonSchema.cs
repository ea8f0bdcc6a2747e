using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>
/// Writes the JSON Schemas (draft 2020-12) of what people write in YAML, from the same records that the binder binds to, so that editor
/// and program can't say different things. What depends on other files (products, ids, citation keys) no schema knows.
/// </summary>
public sealed class JsonSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    // What HistoricalDate reads. Editors take a bare year for a number.
    private const string DatePart = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?~?";

    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, Type> _records = new(StringComparer.Ordinal);

    private JsonSchema(Utf8JsonWriter json) => _json = json;

    /// <summary>The schema of every kind of front matter, of the bibliography and of the settings, by file name.</summary>
    public static ImmutableArray<(string FileName, string Text)> All() =>
    [
        .. ContentKind.All.Select(kind => ($"{kind.Name}.schema.json", OfKind(kind))),
        ("comparison.schema.json", OfFile<Comparison>("Comparison", "content/comparison.yml: KVM beside Xen, row by row, with a source for each side.")),
        ("platform.schema.json", OfFile<PlatformChoice>("Choice of a platform", "content/platform.yml: the questions that lead to a platform, and the rules that answer them.")),
        ("references.schema.json", OfReferences()),
        ("site.schema.json", OfSettings()),
    ];

    private static string OfKind(ContentKind kind) => Write(schema =>
    {
        schema.WriteHead($"Front matter: {kind.Name}", $"The front matter of the pages in content/{kind.Folder}/.");
        schema.WriteRecord(kind.MetaType, kind.Requires);
    });

    private static string OfReferences() => Write(schema =>
    {
        schema.WriteHead("Bibliography", "content/references.yml: every source that a page cites, in the names of CSL-JSON 1.0.");
        schema._json.WriteString("type", "array");
        schema._json.WriteStartObject("items");
        schema.WriteValue(typeof(Reference), null);
        schema._json.WriteEndObject();
    });

    private static string OfFile<T>(string title, string description) => Write(schema =>
    {
        schema.WriteHead(title, description);
        schema.WriteRecord(typeof(T), []);
    });

    private static string OfSettings() => Write(schema =>
    {
        schema.WriteHead("Settings", "content/site.yml: the site's settings and its lists of products, areas and tags.");
        schema.WriteRecord(typeof(SiteSettings), []);
    });

    private static string Write(Action<JsonSchema> write)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            var schema = new JsonSchema(json);
            json.WriteStartObject();
            write(schema);
            schema.WriteDefinitions();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void WriteHead(string title, string description)
    {
        _json.WriteString("$schema", Draft);
        _json.WriteString("title", title);
        _json.WriteString("description", description);
    }

    /// <summary>The nested records that came up, and those that came up in them.</summary>
    private void WriteDefinitions()
    {
        if (_records.Count == 0)
        {
            return;
        }

        _json.WriteStartObject("$defs");
        var written = new HashSet<string>(StringComparer.Ordinal);
        while (_records.FirstOrDefault(record => !written.Contains(record.Key)) is { Key: { } name, Value: var type })
        {
            written.Add(name);
            _json.WriteStartObject(name);
            WriteRecord(type, []);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteRecord(Type type, ImmutableArray<string> alsoRequired)
    {
        var shape = RecordShape.Of(type);
        _json.WriteString("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        var required = shape.Keys.Where(key => key.Key.Required || alsoRequired.Contains(key.Name)).ToList();
        if (required.Count > 0)
        {
            _json.WriteStartArray("required");
            required.ForEach(key => _json.WriteStringValue(key.Name));
            _json.WriteEndArray();
        }

        // The binder makes a record the same way; the values it has then are the defaults.
        var defaults = Activator.CreateInstance(type)!;
        _json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            _json.WriteStartObject(key.Name);
            _json.WriteString("description", key.Key.Description);
            WriteValue(key.Property.PropertyType, key);
            WriteDefault(key.Property.GetValue(defaults));
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteDefault(object? value)
    {
        if (value is bool truth)
        {
            _json.WriteBoolean("default", truth);
        }
        else if (value is int number)
        {
            _json.WriteNumber("default", number);
        }
    }

    private void WriteValue(Type type, KeyShape? key)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!type.IsGenericType)
        {
            WriteScalarOrRecord(type, key);
            return;
        }

        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GetGenericArguments();
        if (definition == typeof(Located<>))
        {
            WriteValue(arguments[0], key);
            return;
        }

        var isList = definition == typeof(ImmutableArray<>);
        _json.WriteString("type", isList ? "array" : "object");
        _json.WriteStartObject(isList ? "items" : "additionalProperties");
        WriteValue(arguments[^1], key);
        _json.WriteEndObject();
    }

    private void WriteScalarOrRecord(Type type, KeyShape? key)
    {
        if (type == typeof(string))
        {
            WriteText(key);
        }
        else if (type == typeof(bool) || type == typeof(int))
        {
            _json.WriteString("type", type == typeof(bool) ? "boolean" : "integer");
        }
        else if (type == typeof(Uri))
        {
            _json.WriteString("type", "string");
            _json.WriteString("format", "uri");
            _json.WriteString("pattern", "^https?://[^/]");
        }
        else if (type == typeof(HistoricalDate))
        {
            WriteTypes("string", "integer");
            _json.WriteString("pattern", $"^{DatePart}(/{DatePart})?$");
            _json.WriteNumber("minimum", 1000);
            _json.WriteNumber("maximum", 9999);
        }
        else if (type.IsEnum)
        {
            WriteSet(type);
        }
        else
        {
            var name = KebabCase.Of(type.Name);
            _records[name] = type;
            _json.WriteString("$ref", "#/$defs/" + name);
        }
    }

    private void WriteText(KeyShape? key)
    {
        if (key?.Name == "id")
        {
            _json.WriteString("type", "string");
            _json.WriteString("pattern", "^[a-z0-9]([a-z0-9-]|\\.(?!\\.|$))*$");
        }
        else
        {
            // The binder takes every single value for text (version 7.0 among them), while editors see a number where it looks like one.
            WriteTypes("string", "number");
            _json.WriteNumber("minLength", 1);
        }

        if (key?.Key.MaxLength > 0)
        {
            _json.WriteNumber("maxLength", key.Key.MaxLength);
        }
    }

    private void WriteSet(Type type)
    {
        _json.WriteStartArray("enum");
        foreach (Enum member in Enum.GetValues(type))
        {
            if (EnumNames.IsNumber(type))
            {
                _json.WriteNumberValue(Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                var name = EnumNames.Spell(member);
                _json.WriteStringValue(name);
                if (name is "true" or "false")
                {
                    // The binder takes the word; editors see a boolean where it is written plain.
                    _json.WriteBooleanValue(name == "true");
                }
            }
        }

        _json.WriteEndArray();
    }

    private void WriteTypes(params string[] types)
    {
        _json.WriteStartArray("type");
        types.ToList().ForEach(_json.WriteStringValue);
        _json.WriteEndArray();
    }
}
