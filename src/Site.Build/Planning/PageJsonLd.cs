using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Planning;

/// <summary>Writes a page's JSON-LD in schema.org's vocabulary.</summary>
internal static class PageJsonLd
{
    private const int UsualSize = 1024;

    /// <summary>The JSON, with every character escaped that could end a script element.</summary>
    public static string Of(Page page, PlanInput input)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualSize);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", TypeOf(page.Meta));
            json.WriteString(page.Meta is TermMeta or EventMeta ? "name" : "headline", page.Title);
            WriteText(json, "description", page.Description);
            json.WriteString("inLanguage", input.Catalog.Settings.Language);
            WriteText(json, "url", BaseUrls.Of(input.BaseUrl, page.Path) ?? "");
            WriteDates(json, page, input);
            WriteClaim(json, page.Meta);
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", "WebSite");
            json.WriteString("name", input.Catalog.Settings.Title);
            WriteText(json, "url", input.BaseUrl?.AbsoluteUri ?? "");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string TypeOf(PageMeta meta) => meta switch
    {
        TermMeta => "DefinedTerm",
        EventMeta => "Event",
        ClaimMeta => "ClaimReview",
        _ => "TechArticle",
    };

    private static void WriteClaim(Utf8JsonWriter json, PageMeta meta)
    {
        if (meta is not ClaimMeta claim)
        {
            return;
        }

        json.WriteString("claimReviewed", claim.Statement.Value);
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteString("alternateName", ClaimViews.VerdictOf(claim.Verdict.Value).Text);
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, Page page, PlanInput input)
    {
        if (page.Meta is EventMeta happening)
        {
            json.WriteString("startDate", happening.Date.Value.ToMachine());
        }
        else if (input.History.Files.TryGetValue(page.Document.Source.Path, out var history) && page.Meta is not TermMeta)
        {
            json.WriteString("dateModified", history.Changed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }
}
