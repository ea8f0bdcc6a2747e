using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Site.Build.Cataloging;
using Site.Model.Output;
using Site.Model.Text;

namespace Site.Build.Planning.Previews;

/// <summary>
/// Writes previews as classic scripts, since pages opened from disk may load scripts but no JSON. docs/previews.md describes the format.
/// </summary>
internal static class PreviewShards
{
    /// <summary>The most bytes a shard has; a shard of one preview may have more.</summary>
    public const int LargestShard = 16 * 1024;

    private const int MostShards = 4096;

    /// <summary>The shards and the file that names them. Their number is the least power of two with which none is too large.</summary>
    public static IEnumerable<OutputFile> Of(ImmutableArray<Preview> previews)
    {
        var buffer = new ArrayBufferWriter<byte>(LargestShard);
        using var json = new Utf8JsonWriter(buffer);
        var written = previews.Select(preview => new Written(HashOf(preview.Key), Write(preview, buffer, json))).ToList();
        var count = 1;
        while (count < MostShards && LargestOf(written, count) > LargestShard)
        {
            count *= 2;
        }

        var byShard = new List<byte[]>[count];
        foreach (var entry in written)
        {
            (byShard[entry.Number % (uint)count] ??= []).Add(entry.Json);
        }

        var shards = byShard.Select((entries, number) => Place(number, entries ?? [])).ToList();
        return [.. shards, new OutputFile(PreviewPaths.Index, Index(shards.Select(shard => shard.Path)))];
    }

    /// <summary>About how many bytes the largest of so many shards has.</summary>
    private static int LargestOf(List<Written> written, int count)
    {
        var sizes = new int[count];
        var largest = 0;
        foreach (var entry in written)
        {
            largest = Math.Max(largest, sizes[entry.Number % (uint)count] += entry.Json.Length + 1);
        }

        return largest;
    }

    /// <summary>FNV-1a of 32 bits over the bytes of a key.</summary>
    internal static uint HashOf(string key)
    {
        var hash = 2166136261;
        foreach (var octet in Encoding.UTF8.GetBytes(key))
        {
            hash = unchecked((hash ^ octet) * 16777619);
        }

        return hash;
    }

    private static OutputFile Place(int number, IEnumerable<byte[]> entries)
    {
        using var script = new MemoryStream();
        script.Write("window.atlasPreviews=Object.assign(window.atlasPreviews||{},{"u8);
        var first = true;
        foreach (var entry in entries)
        {
            script.Write(first ? "\n"u8 : ",\n"u8);
            script.Write(entry);
            first = false;
        }

        script.Write("\n});\n"u8);
        var bytes = script.ToArray();
        return new OutputFile(FingerprintedPath.Of(PreviewPaths.Shard(number), ContentHash.Of(bytes)), bytes);
    }

    private static byte[] Index(IEnumerable<string> shards)
    {
        var names = shards.Select(path => path[(PreviewPaths.Folder.Length + 1)..^".js".Length]);
        return Encoding.UTF8.GetBytes($"window.atlasPreviewShards='{string.Join(' ', names)}'.split(' ');\n");
    }

    /// <summary>A preview as a member of an object literal.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="buffer">Where it is written, in place of the one before.</param>
    /// <param name="json">Writes there.</param>
    private static byte[] Write(Preview preview, ArrayBufferWriter<byte> buffer, Utf8JsonWriter json)
    {
        buffer.ResetWrittenCount();
        // The default escapes all that HTML or a script could take for its own.
        json.Reset();
        json.WriteStringValue(preview.Key);
        json.Flush();
        buffer.Write(":"u8);
        json.Reset();
        json.WriteStartObject();
        json.WriteString("kind", preview.Kind);
        json.WriteString("title", preview.Title);
        WriteText(json, "note", preview.Note);
        WriteText(json, "text", preview.Text);
        WriteStatuses(json, preview.Statuses);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteStatuses(Utf8JsonWriter json, ImmutableArray<PreviewStatus> statuses)
    {
        if (statuses.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("statuses");
        foreach (var status in statuses)
        {
            json.WriteStartArray();
            json.WriteStringValue(status.Product);
            json.WriteStringValue(status.Key);
            json.WriteStringValue(status.Text);
            if (status.Limits.Length > 0)
            {
                json.WriteStringValue(status.Limits);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A preview as it is written, and the hash of its key.</summary>
    private sealed record Written(uint Number, byte[] Json);
}
