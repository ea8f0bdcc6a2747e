using System.Collections.Immutable;
using System.Globalization;

namespace Site.Build.Parsing.Markdown;

/// <summary>What stands behind the language of a fenced code block: <c>file=NAME</c> and <c>mark=2,4-5</c>.</summary>
/// <param name="File">The file's name; empty for none.</param>
/// <param name="Marked">Numbers of the lines to mark, from 1.</param>
/// <param name="Unknown">The first option that is none of these; null when all are known.</param>
internal sealed record CodeOptions(string File, ImmutableHashSet<int> Marked, string? Unknown)
{
    private const int LastLine = 10_000;

    /// <summary>Reads the options.</summary>
    public static CodeOptions Of(string? arguments)
    {
        var options = new CodeOptions("", [], null);
        foreach (var option in (arguments ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (option.StartsWith("file=", StringComparison.Ordinal))
            {
                options = options with { File = option["file=".Length..].Trim('"') };
            }
            else if (option.StartsWith("mark=", StringComparison.Ordinal) && Lines(option["mark=".Length..]) is { } lines)
            {
                options = options with { Marked = lines };
            }
            else
            {
                options = options with { Unknown = options.Unknown ?? option };
            }
        }

        return options;
    }

    private static ImmutableHashSet<int>? Lines(string ranges)
    {
        var lines = ImmutableHashSet.CreateBuilder<int>();
        foreach (var range in ranges.Split(','))
        {
            var ends = range.Split('-');
            if (ends.Length > 2 || !TryLine(ends[0], out var first) || !TryLine(ends[^1], out var last) || last < first)
            {
                return null;
            }

            lines.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return lines.ToImmutable();
    }

    private static bool TryLine(string text, out int line) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out line) && line is > 0 and <= LastLine;
}
