using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>Takes away spaces at line ends, and blank lines at the end of a file, where nothing depends on them.</summary>
internal static class TrailingSpace
{
    // Beyond this many lines that matter, a file is left as it is rather than tried line by line.
    private const int MostTries = 100;

    /// <summary>The text without them, and the lines that changed; null when there is nothing to take away.</summary>
    /// <param name="text">The text, with LF line ends.</param>
    /// <param name="meansTheSame">Whether a text means what the first one does: two spaces may be a line break, and any may be a part of code.</param>
    public static (string Text, ImmutableArray<SourceSpan> Places)? Mend(string text, Predicate<string> meansTheSame)
    {
        var lines = text.Split('\n');
        var trailing = Enumerable.Range(0, lines.Length).Where(i => lines[i].Length > lines[i].TrimEnd(' ', '\t').Length).ToList();
        if (Try(lines, trailing, meansTheSame) is not { } mended)
        {
            var breaks = trailing.Where(i => !IsHardBreak(lines, i)).ToList();
            mended = Try(lines, breaks, meansTheSame) ?? OneByOne(lines, trailing, meansTheSame);
            trailing = [.. trailing.Where(i => mended[i] != lines[i])];
        }

        var whole = string.Join('\n', mended);
        var ended = whole.TrimEnd('\n') + "\n";
        whole = ended != whole && meansTheSame(ended) ? ended : whole;
        if (whole == text)
        {
            return null;
        }

        return (whole, trailing.Count > 0 ? [.. trailing.Select(i => PlaceOf(lines, i))] : [new SourceSpan(text.Length, 0)]);
    }

    private static string[]? Try(string[] lines, List<int> trimmed, Predicate<string> meansTheSame)
    {
        var mended = Trim(lines, trimmed);
        return trimmed.Count == 0 || meansTheSame(string.Join('\n', mended)) ? mended : null;
    }

    private static string[] OneByOne(string[] lines, List<int> trailing, Predicate<string> meansTheSame)
    {
        if (trailing.Count > MostTries)
        {
            return lines;
        }

        var kept = new List<int>();
        foreach (var line in trailing)
        {
            if (meansTheSame(string.Join('\n', Trim(lines, [.. kept, line]))))
            {
                kept.Add(line);
            }
        }

        return Trim(lines, kept);
    }

    private static string[] Trim(string[] lines, List<int> trimmed)
    {
        var mended = (string[])lines.Clone();
        trimmed.ForEach(i => mended[i] = lines[i].TrimEnd(' ', '\t'));
        return mended;
    }

    private static bool IsHardBreak(string[] lines, int i) =>
        lines[i].EndsWith("  ", StringComparison.Ordinal) && i + 1 < lines.Length && !string.IsNullOrWhiteSpace(lines[i + 1]);

    private static SourceSpan PlaceOf(string[] lines, int line)
    {
        var bare = lines[line].TrimEnd(' ', '\t').Length;
        return new SourceSpan(lines.Take(line).Sum(before => before.Length + 1) + bare, lines[line].Length - bare);
    }
}
