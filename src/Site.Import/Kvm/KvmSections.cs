using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Text;

namespace Site.Import.Kvm;

/// <summary>
/// Finds the numbered sections of the KVM API document: a line <c>4.1 KVM_GET_API_VERSION</c> underlined with hyphens, then a field list
/// (<c>:Capability: basic</c>; docutils.sourceforge.io, "Field Lists").
/// </summary>
internal static class KvmSections
{
    /// <summary>The sections, in order.</summary>
    public static ImmutableArray<KvmSection> Parse(SourceText source)
    {
        var lines = source.Text.Split('\n');
        var sections = ImmutableArray.CreateBuilder<KvmSection>();
        var start = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (IsUnderline(lines[i + 1]) && NumberOf(lines[i]) is { } number)
            {
                var dot = number.IndexOf('.', StringComparison.Ordinal);
                if (int.TryParse(number[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var chapter))
                {
                    var title = lines[i][number.Length..].Trim();
                    sections.Add(new KvmSection(chapter, number, title, new SourceSpan(start, lines[i].TrimEnd().Length), FieldsAfter(lines, i + 2)));
                }
            }

            start += lines[i].Length + 1;
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<(string Name, string Value)> FieldsAfter(string[] lines, int at)
    {
        while (at < lines.Length && string.IsNullOrWhiteSpace(lines[at]))
        {
            at++;
        }

        var fields = ImmutableArray.CreateBuilder<(string, string)>();
        for (; at < lines.Length && !string.IsNullOrWhiteSpace(lines[at]); at++)
        {
            var line = lines[at];
            var end = line.StartsWith(':') ? line.IndexOf(':', 1) : -1;
            if (end > 1)
            {
                fields.Add((line[1..end].Trim(), line[(end + 1)..].Trim()));
            }
            else if (fields.Count > 0 && char.IsWhiteSpace(line[0]))
            {
                var (name, value) = fields[^1];
                fields[^1] = (name, $"{value} {line.Trim()}".Trim());
            }
            else
            {
                break;
            }
        }

        return fields.ToImmutable();
    }

    private static bool IsUnderline(string line)
    {
        var bare = line.TrimEnd();
        return bare.Length >= 4 && bare.All(c => c == '-');
    }

    // "4.1" of "4.1 KVM_GET_API_VERSION"; chapters have one number and a full stop, "9.1. x86" is of no interest here.
    private static string? NumberOf(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var number = space < 0 ? "" : line[..space];
        return number.Split('.') is [{ Length: > 0 and < 4 } chapter, { Length: > 0 and < 5 } section] && chapter.All(char.IsAsciiDigit) && section.All(char.IsAsciiDigit)
            ? number
            : null;
    }
}
