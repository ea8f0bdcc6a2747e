using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Checking;

/// <summary>Reads one page's HTML again, as a browser would, and finds what a template broke.</summary>
internal static class HtmlPageReader
{
    private static readonly string[] ResourceAttributes = ["src", "poster", "data"];

    /// <summary>Reads a page.</summary>
    public static HtmlPage Read(OutputFile file)
    {
        using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(stream);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var anchors = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var targets = ImmutableArray.CreateBuilder<string>();
        foreach (var element in document.All)
        {
            ReadElement(element, file.Path, anchors, targets, diagnostics);
        }

        CheckDocument(document, file.Path, diagnostics);
        return new HtmlPage(file.Path, anchors.ToImmutable(), targets.ToImmutable(), diagnostics.ToImmutable());
    }

    private static void ReadElement(
        IElement element, string path, ImmutableHashSet<string>.Builder anchors, ImmutableArray<string>.Builder targets, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (element.Id is { Length: > 0 } id && !anchors.Add(id))
        {
            diagnostics.Add(Problems.HtmlDuplicateId.In(path, $"`#{id}` is the id of two elements"));
        }

        CheckInline(element, path, diagnostics);
        if (element.LocalName is "img" && !element.HasAttribute("alt"))
        {
            diagnostics.Add(Problems.HtmlNoAlternative.In(path, $"`{element.GetAttribute("src")}` has no alt attribute"));
        }

        if (element.LocalName is "a" or "area" && element.GetAttribute("href") is { } href)
        {
            targets.Add(href);
        }
        else if (element.LocalName is "link" && element.GetAttribute("href") is { } linked && IsLoaded(element))
        {
            AddResource(linked, path, targets, diagnostics);
        }

        foreach (var attribute in ResourceAttributes)
        {
            if (element.GetAttribute(attribute) is { } source)
            {
                AddResource(source, path, targets, diagnostics);
            }
        }

        foreach (var candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            AddResource(candidate.Split(' ')[0], path, targets, diagnostics);
        }
    }

    private static bool IsLoaded(IElement link) => link.GetAttribute("rel") is not ("canonical" or "alternate" or "license" or "author");

    private static void AddResource(string target, string path, ImmutableArray<string>.Builder targets, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (target.Contains("//", StringComparison.Ordinal) || target.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(Problems.HtmlForeignResource.In(path, $"`{target}` is loaded from elsewhere"));
        }
        else
        {
            targets.Add(target);
        }
    }

    private static void CheckInline(IElement element, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var isData = element.GetAttribute("type") is "application/ld+json" or "application/json";
        var inline = element.LocalName switch
        {
            "script" when !isData && !element.HasAttribute("src") => "a script without src",
            "style" => "a style element",
            _ when element.HasAttribute("style") => $"a style attribute on <{element.LocalName}>",
            _ => element.Attributes.Where(attribute => attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                .Select(attribute => $"the handler {attribute.LocalName} on <{element.LocalName}>").FirstOrDefault(),
        };
        if (inline is not null)
        {
            diagnostics.Add(Problems.HtmlInlineCode.In(path, inline));
        }
    }

    private static void CheckDocument(IDocument document, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var headings = document.QuerySelectorAll("h1").Length;
        if (headings != 1)
        {
            diagnostics.Add(Problems.HtmlHeadings.In(path, $"{headings} level-1 headings"));
        }

        var lacks = string.IsNullOrWhiteSpace(document.Title) ? "a title"
            : string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")) ? "a language"
            : document.QuerySelector("meta[http-equiv='Content-Security-Policy' i]") is null ? "a content security policy"
            : null;
        if (lacks is not null)
        {
            diagnostics.Add(Problems.HtmlHead.In(path, $"the page has no {lacks[2..]}"));
        }
    }
}
