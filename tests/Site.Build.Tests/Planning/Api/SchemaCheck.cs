using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Site.Build.Tests.Planning.Api;

/// <summary>
/// Holds JSON against the part of JSON Schema 2020-12 that the schemas use, written from the specification and not from the exporter.
/// A keyword it does not know is an error, so that nothing goes unchecked.
/// </summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "title", "description"];

    /// <summary>What is wrong with a document, each with its place.</summary>
    public IEnumerable<string> Problems(JsonNode? document) => Check(root, document, "$");

    private IEnumerable<string> Check(JsonObject schema, JsonNode? value, string at)
    {
        foreach (var (keyword, rule) in schema.Where(pair => !Annotations.Contains(pair.Key)))
        {
            var problems = keyword switch
            {
                "$ref" => Check(Target(rule!.GetValue<string>()), value, at),
                "type" => Is(TypeOf(value, rule!.GetValue<string>()), at, $"is no {rule}"),
                "enum" => Is(rule!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)), at, $"{value} is not of the set"),
                "format" => Is(HasFormat(value!.GetValue<string>(), rule!.GetValue<string>()), at, $"{value} is no {rule}"),
                "required" => rule!.AsArray().SelectMany(key => Is(value!.AsObject().ContainsKey(key!.GetValue<string>()), at, $"lacks {key}")),
                "properties" => value!.AsObject().Where(pair => rule!.AsObject().ContainsKey(pair.Key))
                    .SelectMany(pair => Check(rule![pair.Key]!.AsObject(), pair.Value, $"{at}.{pair.Key}")),
                "additionalProperties" when rule!.GetValueKind() == JsonValueKind.False =>
                    value!.AsObject().SelectMany(pair => Is(schema["properties"]!.AsObject().ContainsKey(pair.Key), at, $"has the unknown key {pair.Key}")),
                "items" => value!.AsArray().SelectMany((item, i) => Check(rule!.AsObject(), item, string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]"))),
                _ => throw new NotSupportedException($"The keyword {keyword} is not known here."),
            };
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Is(bool holds, string at, string problem) => holds ? [] : [$"{at} {problem}"];

    private static bool TypeOf(JsonNode? value, string type) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.AsValue().TryGetValue<long>(out _),
        _ => false,
    };

    private static bool HasFormat(string value, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "iri-reference" => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _) && !value.Any(c => char.IsControl(c) || c is ' ' or '<' or '>' or '"' or '\\'),
        _ => throw new NotSupportedException($"The format {format} is not known here."),
    };

    /// <summary>A JSON Pointer (RFC 6901) in a fragment.</summary>
    private JsonObject Target(string reference)
    {
        JsonNode node = root;
        foreach (var part in Uri.UnescapeDataString(reference)[1..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node[part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]!;
        }

        return node.AsObject();
    }
}
