using System.Collections.Immutable;
using System.Text;
using Site.Model.Diagnostics;

namespace Site.Build.Checking;

/// <summary>Collects what is wrong with one page while its elements are read, in order.</summary>
/// <param name="path">The page.</param>
/// <param name="site">The paths of the site's files.</param>
/// <param name="keepsFiles">Whether it is to be known which files the page leads to.</param>
internal sealed class HtmlFindings(string path, SitePaths site, bool keepsFiles)
{
    // A longer link to a place in the page itself, which is rare, is made a string.
    private const int LongestOwnLink = 256;

    private readonly byte[] _folder = Encoding.UTF8.GetBytes(path[..(path.LastIndexOf('/') + 1)]);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    // Links to places in this page, as written, each once: a page's contents list its headings more than once.
    private readonly HashSet<string> _ownLinks = new(StringComparer.Ordinal);
    private readonly HashSet<AnchorLink> _anchorLinks = [];
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private int _links;
    private int _headings;
    private bool _hasPolicy;
    private bool _namesPage;
    private string? _language;

    /// <summary>The page.</summary>
    public string Path => path;

    /// <summary>Whether the same elements say the same in any page of the folder: nothing is wrong with them, and none leads to this page by its name.</summary>
    public bool HoldForFolder => _diagnostics.Count == 0 && !_namesPage;

    /// <summary>Findings of a part of the page.</summary>
    public HtmlFindings OfPart() => new(path, site, keepsFiles);

    /// <summary>Adds what was found in a part of the page, or in the same part of a page beside it.</summary>
    public void Add(HtmlFindings part)
    {
        foreach (var id in part._anchors)
        {
            AddAnchor(id);
        }

        foreach (var file in part._files)
        {
            _files.Add(file == part.Path ? path : file);
        }

        _ownLinks.UnionWith(part._ownLinks);
        foreach (var link in part._anchorLinks)
        {
            // Read beside this page, it led to another.
            _ = link.Path == path ? _ownLinks.Add(link.Target) : _anchorLinks.Add(link);
        }

        _diagnostics.AddRange(part._diagnostics);
        _links += part._links;
        _headings += part._headings;
        _hasPolicy |= part._hasPolicy;
        _language ??= part._language;
    }

    /// <summary>Looks at an element.</summary>
    public void Add(in HtmlElement element)
    {
        if (element.Id is { Length: > 0 } id)
        {
            AddAnchor(id);
        }

        CheckInline(element);
        switch (element.Name)
        {
            case "a" or "area" when element.HasHref:
                AddLink(element.Href);
                break;
            case "link" when element.HasHref && element.Rel is not ("canonical" or "alternate" or "license" or "author"):
                AddResource(element.Href);
                break;
            case "img" when element.Alt is null:
                _diagnostics.Add(Problems.HtmlNoAlternative.In(path, $"`{element.Src}` has no alt attribute"));
                break;
            case "h1":
                _headings++;
                break;
            case "html":
                _language ??= element.Lang;
                break;
            case "meta":
                _hasPolicy |= string.Equals(element.HttpEquiv, "Content-Security-Policy", StringComparison.OrdinalIgnoreCase);
                break;
        }

        AddSources(element);
    }

    /// <summary>What was found, when all elements were looked at.</summary>
    /// <param name="hasTitle">Whether the page has a title that is not blank.</param>
    public HtmlPage ToPage(bool hasTitle)
    {
        if (_headings != 1)
        {
            _diagnostics.Add(Problems.HtmlHeadings.In(path, $"{_headings} level-1 headings"));
        }

        var lacks = !hasTitle ? "title" : string.IsNullOrWhiteSpace(_language) ? "language" : !_hasPolicy ? "content security policy" : null;
        if (lacks is not null)
        {
            _diagnostics.Add(Problems.HtmlHead.In(path, $"the page has no {lacks}"));
        }

        foreach (var target in _ownLinks)
        {
            if (!HasPlace(target) && SitePaths.FragmentOf(target) is var anchor && !_anchors.Contains(anchor))
            {
                _diagnostics.Add(new AnchorLink(target, path, anchor).Broken(path));
            }
        }

        return new HtmlPage(path, new AnchorNames(_anchors), [.. _anchorLinks], [.. _files], _links, [.. _diagnostics.Distinct()]);
    }

    /// <summary>Whether a link names an element as its id is written, as most do.</summary>
    private bool HasPlace(string target) =>
        !target.Contains('%') && _anchors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(target.AsSpan(target.IndexOf('#') + 1));

    private void AddAnchor(string id)
    {
        if (!_anchors.Add(id))
        {
            _diagnostics.Add(Problems.HtmlDuplicateId.In(path, $"`#{id}` is the id of two elements"));
        }
    }

    private void CheckInline(in HtmlElement element)
    {
        var inline = element.Name switch
        {
            "script" when element.Type is not ("application/ld+json" or "application/json") && element.Src is null => "a script without src",
            "style" => "a style element",
            _ when element.Style is not null => $"a style attribute on <{element.Name}>",
            _ => element.Handler is { } handler ? $"the handler {handler} on <{element.Name}>" : null,
        };
        if (inline is not null)
        {
            _diagnostics.Add(Problems.HtmlInlineCode.In(path, inline));
        }
    }

    private void AddSources(in HtmlElement element)
    {
        foreach (var source in (ReadOnlySpan<string?>)[element.Src, element.Poster, element.Data])
        {
            if (source is not null)
            {
                AddResource(Encoding.UTF8.GetBytes(source));
            }
        }

        foreach (var candidate in element.Srcset?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            AddResource(Encoding.UTF8.GetBytes(candidate.Split(' ')[0]));
        }
    }

    private void AddResource(ReadOnlySpan<byte> target)
    {
        if (target.IndexOf("//"u8) >= 0 || AsciiText.BeginsWith(target, "data:"u8))
        {
            _diagnostics.Add(Problems.HtmlForeignResource.In(path, $"`{Encoding.UTF8.GetString(target)}` is loaded from elsewhere"));
        }
        else
        {
            AddLink(target);
        }
    }

    private void AddLink(ReadOnlySpan<byte> target)
    {
        _links++;
        if (SitePaths.IsOutside(target))
        {
            return;
        }

        if (site.Find(path, _folder, target) is not { } file)
        {
            _diagnostics.Add(Problems.HtmlBrokenLink.In(path, $"`{Encoding.UTF8.GetString(target)}` leads to no file of the site"));
        }
        else
        {
            _namesPage |= file == path && target is not [(byte)'#', ..];
            if (keepsFiles)
            {
                _files.Add(file);
            }

            AddAnchorLink(target, file);
        }
    }

    private void AddAnchorLink(ReadOnlySpan<byte> target, string file)
    {
        var hash = target.IndexOf((byte)'#');
        if (hash < 0 || hash == target.Length - 1)
        {
            return;
        }

        if (file == path)
        {
            AddOwnLink(target);
        }
        else
        {
            var written = Encoding.UTF8.GetString(target);
            _anchorLinks.Add(new AnchorLink(written, file, SitePaths.FragmentOf(written)));
        }
    }

    private void AddOwnLink(ReadOnlySpan<byte> target)
    {
        if (target.Length > LongestOwnLink)
        {
            _ownLinks.Add(Encoding.UTF8.GetString(target));
            return;
        }

        Span<char> written = stackalloc char[LongestOwnLink];
        _ownLinks.GetAlternateLookup<ReadOnlySpan<char>>().Add(written[..Encoding.UTF8.GetChars(target, written)]);
    }
}
