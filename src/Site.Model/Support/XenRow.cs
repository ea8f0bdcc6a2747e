using System.Collections.Immutable;
using System.Text;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>A row of the matrix: a feature, or one qualifier of it, through the releases.</summary>
public sealed record XenRow
{
    /// <summary>The qualifier, as the newest text spells it; null for the feature as a whole.</summary>
    [FrontMatterKey("The qualifier, as the newest text spells it; left out: the feature as a whole.")]
    public Located<string>? Qualifier { get; init; }

    /// <summary>What the stable texts say, by first release.</summary>
    [FrontMatterKey("What the stable texts say, run of releases by run.")]
    public ImmutableArray<XenStatus> Statuses { get; init; } = [];

    /// <summary>What was said at the release and is said otherwise now.</summary>
    [FrontMatterKey("What was said as tagged at the release, where the stable text says otherwise now.")]
    public ImmutableArray<XenTaggedStatus> AsTagged { get; init; } = [];

    /// <summary>The releases whose tagged text did not have the row yet, though their stable text has.</summary>
    [FrontMatterKey("The releases whose text as tagged did not have the row, though the stable text has.")]
    public ImmutableArray<Located<string>> AddedAfterRelease { get; init; } = [];

    /// <summary>The row's key within all of SUPPORT.md: its feature's path, and behind two hyphens the qualifier as upstream's generator spells it in anchors.</summary>
    public static string KeyOf(string path, string? qualifier) => qualifier is null ? path : $"{path}--{SlugOf(qualifier)}";

    private static string SlugOf(string qualifier)
    {
        var slug = new StringBuilder(qualifier.Length);
        foreach (var c in qualifier)
        {
            if (c is ' ' or '-')
            {
                slug.Append('-');
            }
            else if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
        }

        return slug.ToString();
    }
}
