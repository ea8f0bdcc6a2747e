using System.Text.RegularExpressions;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Holds events against the rest of the content.</summary>
internal static partial class EventChecks
{
    private const int FewestWordsOfPage = 150;
    private const int MostWordsOfEntry = 60;

    /// <summary>Everything that is wrong with one event beyond its shape.</summary>
    public static IEnumerable<Diagnostic> Check(Page page, EventMeta happening, Catalog catalog) =>
    [
        .. PageChecks.CheckIds(page, happening.Features, catalog, "feature"),
        .. PageChecks.CheckIds(page, happening.Papers, catalog, "paper"),
        .. PageChecks.CheckIds(page, happening.Absorbs.Where(id => !AbsorbedChange.IsOne(id.Value)), catalog, "release", "paper"),
        .. happening.Absorbs.Where(id => AbsorbedChange.IsOne(id.Value)).SelectMany(id => CheckChange(page, id, catalog)),
        .. CheckEnd(page, happening),
        .. CheckSources(page, happening),
        .. CheckLength(page, happening),
    ];

    /// <summary>Releases, papers and changes for which more than one event stands: on the timeline they would be told twice.</summary>
    public static IEnumerable<Diagnostic> CheckAbsorbed(Catalog catalog)
    {
        var absorbed = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var (page, happening) in catalog.Of<EventMeta>())
        {
            foreach (var id in happening.Absorbs.Where(id => !absorbed.TryAdd(id.Value, page)))
            {
                yield return Problems.AbsorbedTwice.At(page.Document.Source, id.Span, $"`{id.Value}` is absorbed by {absorbed[id.Value].Document.Source.Path} too");
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckChange(Page page, Located<string> id, Catalog catalog)
    {
        var change = AbsorbedChange.Of(id);
        return
        [
            .. PageChecks.CheckIds(page, [change.Feature], catalog, "feature"),
            .. PageChecks.CheckIds(page, [change.Release], catalog, "release"),
        ];
    }

    private static IEnumerable<Diagnostic> CheckEnd(Page page, EventMeta happening)
    {
        if (happening.End is { } end && end.Value.Last < happening.Date.Value.Start)
        {
            yield return Problems.EndBeforeDate.At(
                page.Document.Source, end.Span, $"{end.Value.ToDisplay()} is before {happening.Date.Value.ToDisplay()}");
        }
    }

    private static IEnumerable<Diagnostic> CheckLength(Page page, EventMeta happening)
    {
        var (document, place) = (page.Document, happening.Title?.Span ?? happening.Date.Span);
        if (happening.Page && document.WordCount < FewestWordsOfPage)
        {
            yield return Problems.ThinEventPage.At(document.Source, place, $"words in the text: {document.WordCount}");
        }
        else if (!happening.Page && document.WordCount > MostWordsOfEntry)
        {
            yield return Problems.LongEntry.At(document.Source, place, $"words in the text: {document.WordCount}");
        }
        else if (!happening.Page && Block().Match(document.Body.Html.ToString()) is { Success: true } block)
        {
            yield return Problems.LongEntry.At(document.Source, place, $"it has more than paragraphs: `{block.Value}>`");
        }
    }

    /// <summary>An element that is neither a paragraph nor within one.</summary>
    [GeneratedRegex("<(?!(?:p|a|em|strong|code|sup|sub|del|abbr|br)\\b)[a-z][a-z0-9]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    private static IEnumerable<Diagnostic> CheckSources(Page page, EventMeta happening)
    {
        if (happening.Sources.IsEmpty)
        {
            yield return Problems.EventWithoutSource.At(page.Document.Source, happening.Date.Span, $"nothing says that “{page.Title}” happened then");
        }
    }
}
