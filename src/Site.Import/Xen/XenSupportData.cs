using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Support;

namespace Site.Import.Xen;

/// <summary>The matrix with the texts it was made of.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Releases">The columns, oldest first.</param>
/// <param name="Features">The rows, by feature.</param>
internal sealed record XenSupportData(SupportTexts Texts, ImmutableArray<XenRelease> Releases, ImmutableArray<XenFeature> Features)
{
    /// <summary>Makes the matrix; null when a problem is an error.</summary>
    /// <param name="upstream">What is given.</param>
    /// <param name="asOf">When the tips of the branches were read.</param>
    /// <param name="reportsUnused">Whether a decision that matches nothing is a problem: not when only some of the files are given.</param>
    /// <param name="problems">Where problems go.</param>
    public static XenSupportData? Build(XenUpstream upstream, HistoricalDate asOf, bool reportsUnused, ProblemList problems)
    {
        var met = new HashSet<XenCorrection>(ReferenceEqualityComparer.Instance);
        var texts = SupportTexts.Parse(upstream, problems, correction => met.Add(correction));
        var renames = new RenameMap(upstream.Renames);
        renames.ReportCircles(problems);
        renames.ReportCollisions(texts.All, problems);
        if (problems.HasErrors || texts.Tips.IsEmpty)
        {
            return null;
        }

        var features = SupportMatrix.Build(texts, renames);
        if (reportsUnused)
        {
            renames.ReportUnused(problems);
            foreach (var entry in upstream.Corrections.Entries.Where(entry => !met.Contains(entry)))
            {
                problems.Add(ImportProblems.UnusedDecision, upstream.Corrections.Source, entry.Line.Span, $"{entry.File} has no line `{entry.Line.Value}`");
            }
        }

        return new XenSupportData(texts, SupportReleases.Build(texts, asOf), features);
    }
}
