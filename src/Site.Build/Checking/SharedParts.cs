using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Site.Build.Checking;

/// <summary>
/// Parts that pages of a folder have letter by letter, with what was found in each: the head and the foot of all pages are a seventh of their elements. Links from pages of one folder
/// mean the same. May be asked by many threads.
/// </summary>
internal sealed class SharedParts
{
    // A theme has a few; a site whose every page has its own is not to be kept.
    private const int MostInFolder = 4;

    private readonly ConcurrentDictionary<string, ImmutableArray<Part>> _folders = new(StringComparer.Ordinal);

    /// <summary>Whether an element of that name may be such a part.</summary>
    public static bool MayBe(string name) => name is "header" or "footer";

    /// <summary>What was found in a part; null when it was not read yet.</summary>
    /// <param name="page">The page that has it.</param>
    /// <param name="text">The part, in UTF-8.</param>
    public HtmlFindings? Find(string page, ReadOnlySpan<byte> text) =>
        _folders.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(FolderOf(page), out var parts) ? Find(parts, text)?.Findings : null;

    /// <summary>Keeps what was found in a part, for the pages beside this one.</summary>
    /// <param name="page">The page that has it.</param>
    /// <param name="text">The part, in UTF-8.</param>
    /// <param name="findings">What was found in it and holds for pages beside this one too; nothing is added to them any more.</param>
    public void Keep(string page, ReadOnlySpan<byte> text, HtmlFindings findings)
    {
        var part = new Part(text.ToArray(), findings);
        _folders.AddOrUpdate(
            FolderOf(page).ToString(), static (_, added) => [added],
            // Two threads may have read the same part.
            static (_, parts, added) => parts.Length == MostInFolder || Find(parts, added.Text) is not null ? parts : parts.Add(added), part);
    }

    private static Part? Find(ImmutableArray<Part> parts, ReadOnlySpan<byte> text)
    {
        foreach (var part in parts)
        {
            if (text.SequenceEqual(part.Text))
            {
                return part;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> FolderOf(string page) => page.AsSpan(0, page.LastIndexOf('/') + 1);

    private sealed record Part(byte[] Text, HtmlFindings Findings);
}
