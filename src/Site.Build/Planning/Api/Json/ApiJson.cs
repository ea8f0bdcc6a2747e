using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Site.Build.Planning.Api.Json;

/// <summary>Writes documents as JSON, and the JSON Schemas of their records: both from the one description that the serializer makes of a record.</summary>
internal static class ApiJson
{
    // Options are a cache of what reflection found; nothing can change them once they were used.
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(new KebabNaming(), allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>A document as UTF-8. What could end a script element is escaped; half a surrogate pair becomes U+FFFD.</summary>
    public static ReadOnlyMemory<byte> Utf8(ApiDocument document)
    {
        // Piece by piece, and put together once: with room that is doubled as it is filled, the largest took four times their size.
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));
        JsonSerializer.Serialize(pipe.Writer.AsStream(), document, document.GetType(), Options);
        pipe.Writer.Write("\n"u8);
        pipe.Writer.Complete();
        pipe.Reader.TryRead(out var written);
        var bytes = written.Buffer.ToArray();
        pipe.Reader.Complete();
        return bytes;
    }

    /// <summary>The JSON Schema (2020-12) of a record of documents.</summary>
    /// <param name="document">The record.</param>
    /// <param name="title">What the document is.</param>
    /// <param name="id">The schema's full address; null when it has none.</param>
    public static string Schema(Type document, string title, string? id)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var made = Options.GetJsonSchemaAsNode(document, options).AsObject();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        if (id is not null)
        {
            schema["$id"] = id;
        }

        schema["title"] = title;
        foreach (var (key, value) in made)
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        RemoveNull(schema);
        if (schema.ContainsKey("enum"))
        {
            schema["type"] = "string";
        }

        if (Attribute<StringSyntaxAttribute>(context)?.Syntax == StringSyntaxAttribute.Uri)
        {
            schema["format"] = "iri-reference";
        }

        if (Attribute<DescriptionAttribute>(context)?.Description is { } description)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }

    private static T? Attribute<T>(JsonSchemaExporterContext context)
        where T : Attribute =>
        context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();

    /// <summary>A key without a value is left out, never null.</summary>
    private static void RemoveNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Select(type => type!.GetValue<string>()).Single(type => type != "null");
        }

        if (schema["enum"] is JsonArray values)
        {
            values.RemoveAll(value => value is null);
        }
    }
}
