using System.Collections.Immutable;
using System.Text;

namespace Site.Benchmarks.Corpus;

/// <summary>Writes the Markdown of one page.</summary>
internal sealed class PageText
{
    private readonly Dice _dice;
    private readonly CorpusPlan _plan;
    private readonly PlannedPage _page;
    private readonly Sentence _sentence;
    private readonly Blocks _blocks;
    private readonly StringBuilder _text = new();
    private int _words;

    /// <summary>A writer for a page.</summary>
    public PageText(Dice dice, CorpusPlan plan, PlannedPage page)
    {
        (_dice, _plan, _page) = (dice, plan, page);
        _sentence = new Sentence(dice, plan);
        _blocks = new Blocks(dice, _sentence);
    }

    /// <summary>A paragraph or two, as terms and releases have.</summary>
    public string WriteShort()
    {
        AddParagraph([]);
        AddParagraph([]);
        return _text.ToString();
    }

    /// <summary>A page of 600 to 1,200 words under six to ten headings, with 5 to 10 links, citations, tables, code, lists and an alert.</summary>
    public string WriteLong()
    {
        var words = _dice.Between(600, 1200);
        var sections = _dice.Between(6, 10);
        var links = Targets();
        var inText = links[..Math.Max(1, links.Length - 3)];
        var blocks = BlocksBySection(sections);
        AddParagraph([]);
        for (var section = 0; section < sections; section++)
        {
            AddHeading(section);
            var end = (words - 60) * (section + 1) / sections;
            AddParagraph([.. inText.Where((_, i) => i % sections == section)]);
            while (_words < end)
            {
                AddParagraph([]);
            }

            foreach (var kind in blocks[section])
            {
                Add(_blocks.Write(kind));
            }
        }

        Add("## See also");
        Add(string.Join('\n', links[inText.Length..].Select(target => $"- {Link(target)}")));
        return _text.ToString();
    }

    private ILookup<int, string> BlocksBySection(int sections)
    {
        IEnumerable<string> kinds =
        [
            .. Enumerable.Repeat("table", _dice.Between(1, 2)), .. Enumerable.Repeat("code", _dice.Between(2, 3)),
            .. Enumerable.Repeat("list", _dice.Between(2, 4)), "alert",
        ];
        return kinds.Select(kind => (Section: _dice.Below(sections), Kind: kind)).ToList().ToLookup(pair => pair.Section, pair => pair.Kind);
    }

    /// <summary>The next page, so that something leads to every page; for the rest pages that lie near, and a few from anywhere.</summary>
    private ImmutableArray<PlannedPage> Targets()
    {
        var all = _plan.Targets;
        var here = _plan.PlaceInTargets[_page.Number];
        var targets = new HashSet<PlannedPage> { all[(here + 1) % all.Length] };
        for (var more = _dice.Between(4, 9); more > 0; more--)
        {
            var near = ((here + _dice.Between(-100, 100)) % all.Length + all.Length) % all.Length;
            targets.Add(_dice.Percent(60) ? all[near] : _dice.Of(all));
        }

        targets.Remove(_page);
        return [.. targets];
    }

    private void AddHeading(int section)
    {
        var words = _dice.Of(Words.Headings);
        var deep = section > 0 && _dice.Percent(35);
        Add($"{(deep ? "###" : "##")} {(_dice.Percent(60) ? words : $"{words} of {_dice.Of(Words.Nouns)} {_dice.Of(Words.Nouns)}")}");
    }

    private void AddParagraph(ImmutableArray<PlannedPage> links)
    {
        var sentences = Enumerable.Range(0, _dice.Between(3, 6)).Select(_ => _sentence.Write()).ToList();
        foreach (var target in links)
        {
            var at = _dice.Below(sentences.Count);
            sentences[at] = sentences[at][..^1] + $", as {Link(target)} explains.";
        }

        if (_dice.Percent(50))
        {
            sentences[^1] = sentences[^1][..^1] + $" {Citation()}.";
        }

        var paragraph = string.Join(' ', sentences);
        _words += paragraph.Count(c => c == ' ') + 1;
        Add(paragraph);
    }

    private string Link(PlannedPage target)
    {
        var anchor = _dice.Percent(10) ? "#see-also" : "";
        return _dice.Below(20) switch
        {
            < 10 => $"[[{target.Slug}]]",
            < 13 => $"[[{target.Slug}{anchor}|the {_dice.Of(Words.Nouns)}]]",
            < 15 => $"[[{target.Folder}/{target.Slug}]]",
            _ => $"[{target.Title}](../{target.Path}{anchor})",
        };
    }

    private string Citation() => _dice.Below(4) switch
    {
        0 => $"[@{_dice.Of(_plan.Sources)}, p. {_dice.Between(1, 400)}]",
        1 => $"[@{_dice.Of(_plan.Sources)}; @{_dice.Of(_plan.Sources)}]",
        _ => $"[@{_dice.Of(_plan.Sources)}]",
    };

    private void Add(string block) => _text.Append(block).Append("\n\n");
}
