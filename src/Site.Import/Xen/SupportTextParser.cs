using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>Parses one SUPPORT.md.</summary>
internal sealed class SupportTextParser
{
    /// <summary>The name of the development branch.</summary>
    public const string Unstable = "unstable";

    private const string Chapter = "feature-support";

    // The blocks that define the labels at the file's end.
    private static readonly ImmutableArray<string> Definitions =
        ["Functional completeness:", "Functional stability:", "Interface stability:", "Security supported:"];

    private readonly SourceText _source;
    private readonly ProblemList _problems;
    private readonly PandocAnchors _anchors = new();
    private readonly SupportHeaderParser _header;
    private readonly List<(int Level, string Anchor, SupportLine Line)> _headings = [];
    private readonly ImmutableArray<SupportSection>.Builder _sections = ImmutableArray.CreateBuilder<SupportSection>();
    private readonly List<StatusLine> _lines = [];
    private bool _hasCaveat;
    private bool _isMarred;

    private SupportTextParser(SourceText source, ProblemList problems)
    {
        _source = source;
        _problems = problems;
        _header = new SupportHeaderParser(source, problems);
    }

    /// <summary>The text's facts; null when it could not be read (the problems say why).</summary>
    /// <param name="source">The text.</param>
    /// <param name="corrections">Lines of it that are to be read as others.</param>
    /// <param name="corrected">Is told which of them were met.</param>
    /// <param name="problems">Where problems go.</param>
    public static SupportText? Parse(
        SourceText source, ImmutableArray<XenCorrection> corrections, Action<XenCorrection> corrected, ProblemList problems)
    {
        var parser = new SupportTextParser(source, problems);
        foreach (var block in SupportBlocks.Parse(source, corrections, corrected))
        {
            parser.Take(block);
        }

        parser.EndSection();
        return parser.ToText();
    }

    private bool IsInChapter => _headings is [{ Anchor: Chapter }, ..];

    private void Take(SupportBlock block)
    {
        switch (block.Kind)
        {
            case SupportBlockKind.Heading:
                EndSection();
                _headings.RemoveAll(heading => heading.Level >= block.Level);
                _headings.Add((block.Level, _anchors.Next(block.Lines[0].Text), block.Lines[0]));
                break;
            case SupportBlockKind.Indented:
                TakeIndented(block.Lines);
                break;
            case SupportBlockKind.Definition:
                _header.TakeDefinition(block.Lines[0], block.Lines[1]);
                break;
            default:
                var prose = TakeStrays(block.Lines);
                // Bullets by themselves are no caveat: the paragraph that introduces them is.
                _hasCaveat |= prose && _lines.Count > 0 && block.Kind == SupportBlockKind.Paragraph;
                break;
        }
    }

    private void TakeIndented(ImmutableArray<SupportLine> lines)
    {
        var first = lines[0].Text;
        if (first.StartsWith(SupportHeaderParser.FirstKey, StringComparison.Ordinal))
        {
            _header.TakeBlock(lines);
        }
        else if (!Definitions.Any(definition => first.StartsWith(definition, StringComparison.Ordinal)))
        {
            TakeStatuses(lines);
        }
    }

    private void TakeStatuses(ImmutableArray<SupportLine> lines)
    {
        if (!IsInChapter || _headings.Count < 2)
        {
            Fail(ImportProblems.StatusOutsideFeatures, lines[0].Span, "an indented block outside of the sections of Feature Support");
            return;
        }

        foreach (var line in lines)
        {
            if (StatusLineText.Parse(line.Text) is { } parts)
            {
                AddStatus(parts, line.Span, isStray: false);
            }
            else
            {
                Fail(ImportProblems.BadStatusLine, line.Span, "not a status line", "Status: VALUE, or Status, QUALIFIER: VALUE");
            }
        }
    }

    // Status lines among prose: those indented by less than four columns, or standing right below a paragraph.
    private bool TakeStrays(ImmutableArray<SupportLine> lines)
    {
        var prose = 0;
        foreach (var line in lines)
        {
            if (IsInChapter && _headings.Count >= 2 && StatusLineText.Parse(line.Text.TrimStart()) is { } parts)
            {
                _problems.Add(ImportProblems.StrayStatus, _source, line.Span, "the line is not indented by four columns as a block of its own");
                AddStatus(parts, line.Span, isStray: true);
            }
            else
            {
                prose++;
            }
        }

        return prose > 0;
    }

    private void AddStatus(StatusLineText parts, SourceSpan span, bool isStray)
    {
        if (StatusWords.Read(parts.Keyword, parts.Value) is { } meaning)
        {
            _lines.Add(new StatusLine(parts.Qualifier, parts.Value, meaning, span, isStray));
        }
        else
        {
            Fail(ImportProblems.UnknownStatus, span, $"`{parts.Value}` is not a status known");
        }
    }

    private void EndSection()
    {
        if (_lines.Count > 0)
        {
            var below = _headings.Skip(1).ToArray();
            foreach (var nameless in below.Where(heading => heading.Line.IsBlank))
            {
                Fail(ImportProblems.NamelessHeading, nameless.Line.Span, "the heading has no text", "## TITLE");
            }

            _sections.Add(new SupportSection(
                [.. below.Select(heading => heading.Anchor)], [.. below.Select(heading => heading.Line.Text)], [.. _lines], _hasCaveat));
        }

        _lines.Clear();
        _hasCaveat = false;
    }

    private SupportText? ToText()
    {
        if (_header.ToHeader() is not { } header)
        {
            return null;
        }

        if (_sections.Count == 0)
        {
            if (!_isMarred)
            {
                Fail(ImportProblems.EmptyText, new SourceSpan(0, 1), "the file has no status line");
            }

            return null;
        }

        var name = SupportTextName.Of(_source.Path);
        var dash = header.XenVersion.IndexOf('-', StringComparison.Ordinal);
        var version = dash < 0 ? header.XenVersion : header.XenVersion[..dash];
        if (name.Release is { } named && named != version)
        {
            Fail(ImportProblems.VersionMismatch, new SourceSpan(0, 1), $"the name says {named}, the header {header.XenVersion}");
            return null;
        }

        if (!IsVersion(version))
        {
            Fail(ImportProblems.BadHeader, new SourceSpan(0, 1), $"Xen-Version is `{header.XenVersion}`", "a version such as 4.17 or 4.23-unstable");
            return null;
        }

        // A text as tagged may have kept the name it had in development: RELEASE-4.10.0 calls itself 4.10-unstable.
        var isUnstable = name.Kind == SupportTextKind.Tip && header.XenVersion.EndsWith("-" + Unstable, StringComparison.Ordinal);
        return new SupportText(_source, isUnstable ? Unstable : version, name.Kind, header, _sections.ToImmutable());
    }

    private void Fail(Problem problem, SourceSpan span, string message, string? expected = null)
    {
        _isMarred = true;
        _problems.Add(problem, _source, span, message, expected);
    }

    private static bool IsVersion(string text) =>
        text.Split('.') is [{ Length: > 0 and < 4 } major, { Length: > 0 and < 4 } minor] && major.All(char.IsAsciiDigit) && minor.All(char.IsAsciiDigit);
}
