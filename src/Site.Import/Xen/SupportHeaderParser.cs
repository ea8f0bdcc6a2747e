using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>Parses the release header: an indented block that begins with <c>Xen-Version:</c>, and the definition of "Release Notes" below it.</summary>
internal sealed class SupportHeaderParser(SourceText source, ProblemList problems)
{
    /// <summary>What the block begins with.</summary>
    public const string FirstKey = "Xen-Version:";

    private static readonly ImmutableArray<string> Keys = ["Xen-Version", "Initial-Release", "Supported-Until", "Security-Support-Until"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private Uri? _releaseNotes;

    /// <summary>Takes the block.</summary>
    public void TakeBlock(ImmutableArray<SupportLine> lines)
    {
        foreach (var line in lines)
        {
            var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
            var key = colon < 0 ? "" : line.Text[..colon];
            var value = colon < 0 ? "" : line.Text[(colon + 1)..].Trim();
            if (!Keys.Contains(key) || value.Length == 0)
            {
                problems.Add(ImportProblems.BadHeader, source, line.Span, "not a line of a release header", string.Join(", ", Keys.Select(known => known + ": …")));
            }
            else if (!_values.TryAdd(key, value))
            {
                problems.Add(ImportProblems.BadHeader, source, line.Span, $"{key} is there twice");
            }
        }
    }

    /// <summary>Takes a definition.</summary>
    public void TakeDefinition(SupportLine term, SupportLine definition)
    {
        const string Start = "href=\"";
        var at = definition.Text.IndexOf(Start, StringComparison.Ordinal);
        var end = at < 0 ? -1 : definition.Text.IndexOf('"', at + Start.Length);
        if (term.Text != "Release Notes" || end < 0
            || !Uri.TryCreate(definition.Text[(at + Start.Length)..end], UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https"))
        {
            problems.Add(ImportProblems.BadHeader, source, definition.Span, "neither Release Notes nor a link", "Release Notes, and below it : <a href=\"https://…\">RN</a>");
            return;
        }

        _releaseNotes = address;
    }

    /// <summary>The header; null when the text has none.</summary>
    public SupportHeader? ToHeader()
    {
        if (!_values.TryGetValue(Keys[0], out var version))
        {
            problems.Add(ImportProblems.BadHeader, source, new SourceSpan(0, 1), "the file has no release header", "an indented block that begins with Xen-Version:");
            return null;
        }

        return new SupportHeader(
            version, _values.GetValueOrDefault(Keys[1]), _values.GetValueOrDefault(Keys[2]), _values.GetValueOrDefault(Keys[3]), _releaseNotes);
    }
}
