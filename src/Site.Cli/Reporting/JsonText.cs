using System.Text;
using System.Text.Json;

namespace Site.Cli.Reporting;

/// <summary>JSON as a string.</summary>
internal static class JsonText
{
    /// <summary>What a function writes. The default encoder leaves ASCII only: nothing in it can drive a terminal or end a script element.</summary>
    public static string Of(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
