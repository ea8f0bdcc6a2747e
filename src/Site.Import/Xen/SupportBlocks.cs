using System.Collections.Immutable;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>
/// Parses the subset of Pandoc's Markdown (pandoc.org/MANUAL.html) that SUPPORT.md is written in: title line, ATX headings, paragraphs,
/// indented blocks, bullet lists, one definition list. An indented line right below a paragraph's belongs to the paragraph, as it does there.
/// </summary>
internal sealed class SupportBlocks
{
    private readonly ImmutableArray<SupportLine> _lines;
    private readonly ImmutableArray<SupportBlock>.Builder _blocks = ImmutableArray.CreateBuilder<SupportBlock>();
    private int _at;

    private SupportBlocks(ImmutableArray<SupportLine> lines) => _lines = lines;

    /// <summary>The blocks of a text, in order.</summary>
    /// <param name="source">The text.</param>
    /// <param name="corrections">Lines of it that are to be read as others.</param>
    /// <param name="corrected">Is told which of them were met.</param>
    public static ImmutableArray<SupportBlock> Parse(SourceText source, ImmutableArray<XenCorrection> corrections, Action<XenCorrection> corrected)
    {
        var parser = new SupportBlocks(LinesOf(source, corrections, corrected));
        parser.ParseAll();
        return parser._blocks.ToImmutable();
    }

    private static ImmutableArray<SupportLine> LinesOf(SourceText source, ImmutableArray<XenCorrection> corrections, Action<XenCorrection> corrected)
    {
        var lines = ImmutableArray.CreateBuilder<SupportLine>();
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var text = line.TrimEnd();
            var bare = text.TrimStart();
            var indentation = text[..^bare.Length];
            var span = new SourceSpan(start + indentation.Length, bare.Length);
            if (corrections.FirstOrDefault(candidate => candidate.Line.Value == bare) is { } correction)
            {
                text = indentation + correction.ReadAs;
                corrected(correction);
            }

            lines.Add(new SupportLine(text, span));
            start += line.Length + 1;
        }

        return lines.ToImmutable();
    }

    private void ParseAll()
    {
        SkipTitle();
        while (_at < _lines.Length)
        {
            var line = _lines[_at];
            if (line.IsBlank)
            {
                _at++;
            }
            else if (LevelOf(line) is var level and > 0)
            {
                TakeHeading(line, level);
            }
            else if (line.Indent >= 4)
            {
                TakeIndented();
            }
            else if (IsBullet(line))
            {
                TakeList();
            }
            else
            {
                TakeParagraph();
            }
        }
    }

    private void SkipTitle()
    {
        if (_lines[0].Text.StartsWith('%'))
        {
            for (_at = 1; _at < _lines.Length && !_lines[_at].IsBlank && _lines[_at].Indent > 0; _at++)
            {
            }
        }
    }

    private void TakeHeading(SupportLine line, int level)
    {
        var title = line.Text[level..].Trim();
        var bare = title.TrimEnd('#').TrimEnd();
        _blocks.Add(new SupportBlock(SupportBlockKind.Heading, [line with { Text = bare }], level));
        _at++;
    }

    private void TakeIndented()
    {
        var lines = ImmutableArray.CreateBuilder<SupportLine>();
        for (; _at < _lines.Length && (_lines[_at].IsBlank || _lines[_at].Indent >= 4); _at++)
        {
            if (!_lines[_at].IsBlank)
            {
                lines.Add(_lines[_at].Dedented());
            }
        }

        _blocks.Add(new SupportBlock(SupportBlockKind.Indented, lines.ToImmutable()));
    }

    private void TakeList()
    {
        var lines = ImmutableArray.CreateBuilder<SupportLine>();
        var afterBlank = false;
        for (; _at < _lines.Length && LevelOf(_lines[_at]) == 0; _at++)
        {
            var line = _lines[_at];
            if (afterBlank && !line.IsBlank && line.Indent < 2 && !IsBullet(line))
            {
                break;
            }

            afterBlank = line.IsBlank;
            if (!afterBlank)
            {
                lines.Add(line);
            }
        }

        _blocks.Add(new SupportBlock(SupportBlockKind.List, lines.ToImmutable()));
    }

    private void TakeParagraph()
    {
        var lines = ImmutableArray.CreateBuilder<SupportLine>();
        for (; _at < _lines.Length && !_lines[_at].IsBlank && LevelOf(_lines[_at]) == 0; _at++)
        {
            lines.Add(_lines[_at]);
        }

        var isDefinition = lines.Count == 2 && lines[1].Text.Length > 2 && lines[1].Text[0] is ':' or '~' && lines[1].Text[1] is ' ' or '\t';
        if (isDefinition)
        {
            lines[1] = lines[1] with { Text = lines[1].Text[1..].Trim() };
        }

        _blocks.Add(new SupportBlock(isDefinition ? SupportBlockKind.Definition : SupportBlockKind.Paragraph, lines.ToImmutable()));
    }

    private static int LevelOf(SupportLine line)
    {
        var level = 0;
        while (level < line.Text.Length && line.Text[level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && level < line.Text.Length && line.Text[level] is ' ' or '\t' ? level : 0;
    }

    private static bool IsBullet(SupportLine line)
    {
        var text = line.Text.TrimStart();
        return line.Indent < 4 && text.Length > 1 && text[0] is '*' or '-' or '+' && text[1] is ' ' or '\t';
    }
}
