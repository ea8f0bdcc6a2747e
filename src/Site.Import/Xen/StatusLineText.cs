namespace Site.Import.Xen;

/// <summary>The parts of a status line as written: <c>(Status|Supported)[, QUALIFIER]: VALUE</c>.</summary>
/// <param name="Keyword"><c>Status</c> or <c>Supported</c>.</param>
/// <param name="Qualifier">The qualifier, if any; it may hold commas and quotes.</param>
/// <param name="Value">The value.</param>
internal sealed record StatusLineText(string Keyword, string? Qualifier, string Value)
{
    /// <summary>The parts of a line; null when it is not a status line.</summary>
    public static StatusLineText? Parse(string line)
    {
        var keyword = line.StartsWith("Status", StringComparison.Ordinal) ? "Status" : line.StartsWith("Supported", StringComparison.Ordinal) ? "Supported" : null;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (keyword is null || colon < keyword.Length || colon + 1 >= line.Length || !char.IsWhiteSpace(line[colon + 1]))
        {
            return null;
        }

        var value = line[(colon + 1)..].Trim();
        var between = line[keyword.Length..colon];
        var qualifier = between.StartsWith(',') ? between[1..].Trim() : null;
        return value.Length == 0 || qualifier is { Length: 0 } || (qualifier is null && between.Length > 0)
            ? null
            : new StatusLineText(keyword, qualifier, value);
    }
}
