using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>The parsed texts of an import, each kind from the newest release to the oldest.</summary>
/// <param name="Tips">The tips of the stable branches and of the development branch.</param>
/// <param name="Tagged">The texts as tagged at x.0.</param>
internal sealed record SupportTexts(ImmutableArray<SupportText> Tips, ImmutableArray<SupportText> Tagged)
{
    /// <summary>The releases that have a tip, oldest first.</summary>
    public ImmutableArray<string> Releases => [.. Tips.Reverse().Select(text => text.Release)];

    /// <summary>All texts: tips, then texts as tagged.</summary>
    public IEnumerable<SupportText> All => Tips.Concat(Tagged);

    /// <summary>The text as tagged of a release, if given.</summary>
    public SupportText? TaggedOf(string release) => Tagged.FirstOrDefault(text => text.Release == release);

    /// <summary>Parses what is given. When a problem is an error, the texts are not to be used.</summary>
    /// <param name="upstream">What is given.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="met">Is told which corrections were met.</param>
    public static SupportTexts Parse(XenUpstream upstream, ProblemList problems, Action<XenCorrection> met)
    {
        var texts = upstream.Texts
            .Select(source => SupportTextParser.Parse(source, CorrectionsOf(source, upstream), met, problems))
            .OfType<SupportText>()
            .OrderByDescending(text => Rank(text.Release))
            .ToArray();
        ReportDoubles(texts, problems);
        return new SupportTexts(
            [.. texts.Where(text => text.Kind == SupportTextKind.Tip)], [.. texts.Where(text => text.Kind == SupportTextKind.Tagged)]);
    }

    private static ImmutableArray<XenCorrection> CorrectionsOf(SourceText source, XenUpstream upstream)
    {
        var name = source.Path[(source.Path.LastIndexOf('/') + 1)..];
        return [.. upstream.Corrections.Entries.Where(entry => entry.File == name)];
    }

    private static void ReportDoubles(SupportText[] texts, ProblemList problems)
    {
        foreach (var group in texts.GroupBy(text => (text.Release, text.Kind)))
        {
            foreach (var text in group.Skip(1))
            {
                problems.Add(ImportProblems.DuplicateText, text.Source, new SourceSpan(0, 1), $"{group.First().Source.Path} is the same text of {text.Release}");
            }
        }

        foreach (var text in texts.Where(text => text.Kind == SupportTextKind.Tagged
            && !texts.Any(other => other.Kind == SupportTextKind.Tip && other.Release == text.Release)))
        {
            problems.Add(ImportProblems.TagWithoutStable, text.Source, new SourceSpan(0, 1), $"no file is the stable text of {text.Release}");
        }
    }

    private static (int Major, int Minor) Rank(string release)
    {
        var dot = release.IndexOf('.', StringComparison.Ordinal);
        return dot > 0
            && int.TryParse(release[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(release[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? (major, minor)
            : (int.MaxValue, 0);
    }
}
