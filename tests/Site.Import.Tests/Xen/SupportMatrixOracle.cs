using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Text;

namespace Site.Import.Tests.Xen;

/// <summary>
/// Upstream's own support matrix, by the rules of its docs/parse-support-md and of Pandoc as far as the real files need them, written anew and apart from
/// the importer: rows are keyed by anchors, the last status of a key wins, the newest text makes a row's place, and whether there is a caveat is shown at
/// the first row of a section only.
/// </summary>
internal sealed partial class SupportMatrixOracle
{
    private readonly OracleRow _root;
    private readonly List<string> _anchors = [];
    private bool _hadStatus;

    /// <summary>The matrix of texts, newest first.</summary>
    public SupportMatrixOracle(IReadOnlyList<SourceText> texts)
    {
        _root = new OracleRow("", null, "", 0, texts.Count);
        for (var text = 0; text < texts.Count; text++)
        {
            Read(texts[text].Text, text);
        }

        Rows = [.. Below(_root)];
        foreach (var section in Rows.GroupBy(row => (row.Section, row.Made)))
        {
            var first = section.First();
            for (var text = 0; text < texts.Count; text++)
            {
                first.ShowsCaveat[text] = first.Section.HasCaveat[text] && first.Status[text] is not null;
            }
        }
    }

    /// <summary>The rows, in the order they are shown in.</summary>
    public IReadOnlyList<OracleRow> Rows { get; }

    /// <summary>
    /// SHA-256 of the matrix as text: a line for each row with its key and its cells behind tabs, <c>-</c> for an empty one, <c> [*]</c> behind one that is
    /// shown with a caveat.
    /// </summary>
    public string Hash()
    {
        var text = new StringBuilder();
        foreach (var row in Rows)
        {
            var cells = row.Status.Zip(row.ShowsCaveat, (status, caveat) => $"\t{status ?? "-"}{(caveat ? " [*]" : "")}");
            text.Append(row.Key).AppendJoin("", cells).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private void Read(string markdown, int text)
    {
        var taken = new HashSet<string>();
        _anchors.Clear();
        foreach (var block in Blank().Split(markdown))
        {
            var lines = block.Split('\n').Where(line => line.Trim().Length > 0).ToArray();
            if (lines.Length == 0 || lines[0].StartsWith('%'))
            {
                continue;
            }

            if (Heading().Match(lines[0]) is { Success: true } heading)
            {
                var above = heading.Groups[1].Length - 1;
                _anchors.RemoveRange(above, _anchors.Count - above);
                _anchors.Add(Anchor(heading.Groups[2].Value, taken));
                _hadStatus = false;
            }
            else
            {
                ReadContent(lines, text);
            }
        }
    }

    private void ReadContent(string[] lines, int text)
    {
        if (lines.Length == 2 && lines[1].StartsWith(": ", StringComparison.Ordinal))
        {
            Set("Release Notes", "RN", text);
        }
        else if (lines[0].StartsWith("    Xen-Version:", StringComparison.Ordinal))
        {
            SetAll(HeaderLine(), lines, text);
        }
        else if (Indented().IsMatch(lines[0]))
        {
            SetAll(StatusLine(), lines, text);
        }
        else if (_hadStatus && !Bullet().IsMatch(lines[0]))
        {
            Section(text).HasCaveat[text] = true;
        }
    }

    private void SetAll(Regex grammar, string[] lines, int text)
    {
        foreach (var line in lines)
        {
            var match = grammar.Match(line.TrimEnd());
            Set(match.Groups[1].Value, match.Groups[2].Value, text);
        }
    }

    private void Set(string qualifier, string value, int text)
    {
        var section = Section(text);
        var row = qualifier.Length == 0 ? section : section.Qualifier(NotInKeys().Replace(qualifier.ToLowerInvariant().Replace(' ', '-'), ""), text);
        row.Status[text] = value;
        _hadStatus = true;
    }

    private OracleRow Section(int text) => _anchors.Aggregate(_root, (node, anchor) => node.Heading(anchor, text));

    private static IEnumerable<OracleRow> Below(OracleRow node) => node.Children.SelectMany(child =>
        child.Status.Any(status => status is not null) ? Below(child).Prepend(child) : Below(child));

    private static string Anchor(string title, HashSet<string> taken)
    {
        var bare = Spaces().Replace(NotInAnchors().Replace(title.TrimEnd('#').ToLowerInvariant(), "").Trim(), "-");
        var anchor = bare;
        for (var number = 1; !taken.Add(anchor); number++)
        {
            anchor = $"{bare}-{number}";
        }

        return anchor;
    }

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(#+)\s+(.*)$")]
    private static partial Regex Heading();

    // The blocks of definitions begin with other words.
    [GeneratedRegex(@"^(?: {4}|\t)(?:Status|Supported)[:,]")]
    private static partial Regex Indented();

    [GeneratedRegex(@"^ {0,3}[*+-] ")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s+(?:Status|Supported)(?:,\s*([^:]+))?:\s+(\S.*)$")]
    private static partial Regex StatusLine();

    [GeneratedRegex(@"^\s+([-A-Za-z]+):\s+(\S.*)$")]
    private static partial Regex HeaderLine();

    [GeneratedRegex("[^-0-9a-z]")]
    private static partial Regex NotInKeys();

    [GeneratedRegex(@"[^\p{L}\p{Nd}\s_.-]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
