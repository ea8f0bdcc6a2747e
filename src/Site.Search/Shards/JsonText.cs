using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Site.Search.Shards;

/// <summary>How JSON inside shards is written.</summary>
internal static class JsonText
{
    /// <summary>Short, and readable in every script.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
