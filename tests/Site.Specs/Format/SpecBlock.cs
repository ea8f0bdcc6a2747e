using System.Text.RegularExpressions;

namespace Site.Specs.Format;

/// <summary>One fenced block of a spec document: a file that goes in, or something that is expected to come out.</summary>
/// <param name="Role">What the block is: the first word after its language, or the name before its first <c>=</c>.</param>
/// <param name="Name">What stands behind the role's <c>=</c>: a path; empty for none.</param>
/// <param name="Arguments">The other arguments, by name; bare words have an empty value.</param>
/// <param name="Content">The lines, each ended by LF.</param>
/// <param name="Start">Where the block begins in the document.</param>
/// <param name="Length">How long it is, fences included.</param>
internal sealed partial record SpecBlock(
    string Role, string Name, IReadOnlyDictionary<string, string> Arguments, string Content, int Start, int Length)
{
    private static readonly string[] OutputRoles = ["diagnostics", "page", "output", "files"];

    /// <summary>Whether the block says what is expected, and so can be overwritten with what there is.</summary>
    public bool IsExpectation => OutputRoles.Contains(Role);

    /// <summary>Reads the words after a fence's language: <c>page=articles/one.html select="main p"</c>.</summary>
    public static SpecBlock Of(string arguments, string content, int start, int length)
    {
        var words = Argument().Matches(arguments).Select(match => (Key: match.Groups["key"].Value, Value: match.Groups["value"].Value.Trim('"'))).ToList();
        if (words.Count == 0)
        {
            throw new FormatException($"A block at {start} does not say what it is: add file=, diagnostics, page=, output= or files.");
        }

        return new SpecBlock(words[0].Key, words[0].Value, words.Skip(1).ToDictionary(word => word.Key, word => word.Value), content, start, length);
    }

    [GeneratedRegex("""(?<key>[a-z-]+)(=(?<value>"[^"]*"|\S+))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();
}
