using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Diagnostics;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>
/// Holds the committed data against upstream's files: of the releases whose files are given, every cell and every header; when all are given, also
/// the very text of the committed files.
/// </summary>
public sealed class XenSupportVerification
{
    private readonly CommittedSupport _committed;
    private readonly XenSupportData _upstream;
    private readonly ProblemList _problems;

    private XenSupportVerification(CommittedSupport committed, XenSupportData upstream, ProblemList problems)
    {
        _committed = committed;
        _upstream = upstream;
        _problems = problems;
    }

    /// <summary>What is wrong with upstream's files, or else each drift at its place in the committed files.</summary>
    public static ImmutableArray<Diagnostic> Verify(CommittedSupport committed, XenUpstream upstream)
    {
        var problems = new ProblemList();
        // When the tips were read is said by who imports; it is taken as committed.
        if (committed.Releases.IsEmpty || !HistoricalDate.TryParse(committed.Releases[^1].AsOf.Text, out var asOf)
            || XenSupportData.Build(upstream, asOf!, reportsUnused: false, problems) is not { } data)
        {
            return problems.ToImmutable();
        }

        var verification = new XenSupportVerification(committed, data, problems);
        verification.CompareReleases();
        verification.CompareCells();
        verification.CompareTexts();
        return problems.ToImmutable();
    }

    private void CompareReleases()
    {
        foreach (var release in _upstream.Releases)
        {
            var committed = _committed.Releases.FirstOrDefault(candidate => candidate.Version.Value == release.Version.Value);
            if (committed is null)
            {
                _problems.Add(ImportProblems.ReleaseDrift, _committed.ReleasesSource, new SourceSpan(0, 1), $"release {release.Version.Value} is not committed");
                continue;
            }

            Compare(committed.Version, "", Values(committed), Values(release));
            if (_upstream.Texts.TaggedOf(release.Version.Value) is not null)
            {
                Compare(committed.Version, "as tagged, ", Values(committed.AsTagged), Values(release.AsTagged));
            }
        }
    }

    private void Compare(Located<string> release, string which, ImmutableArray<(string Key, string? Value)> committed, ImmutableArray<(string Key, string? Value)> upstream)
    {
        foreach (var (now, then) in upstream.Zip(committed).Where(pair => pair.First.Value != pair.Second.Value))
        {
            _problems.Add(
                ImportProblems.ReleaseDrift, _committed.ReleasesSource, release.Span,
                $"{release.Value}: {which}{now.Key} is {now.Value ?? "not there"} upstream, {then.Value ?? "not there"} here");
        }
    }

    private static ImmutableArray<(string Key, string? Value)> Values(XenReleaseFacts? facts) =>
    [
        ("xen-version", facts?.XenVersion),
        ("initial-release", facts?.InitialRelease),
        ("supported-until", facts?.SupportedUntil),
        ("security-support-until", facts?.SecuritySupportUntil),
        ("release-notes", facts?.ReleaseNotes?.AbsoluteUri),
    ];

    private void CompareCells()
    {
        var here = new SupportFacts(_committed.Features, [.. _committed.Releases.Select(release => release.Version.Value)]);
        var there = new SupportFacts(_upstream.Features, _upstream.Texts.Releases);
        foreach (var cell in here.Cells.Union(there.Cells).Where(IsGiven))
        {
            var committed = here.In(cell);
            var upstream = there.In(cell).Select(fact => fact.Value).ToArray();
            if (committed.Select(fact => fact.Value).Order(StringComparer.Ordinal).SequenceEqual(upstream.Order(StringComparer.Ordinal)))
            {
                continue;
            }

            var problem = committed.Count == 0 ? ImportProblems.NotCommitted : upstream.Length == 0 ? ImportProblems.NotUpstream : ImportProblems.StatusDrift;
            var place = committed.Count > 0 ? committed[0].Span : here.PlaceOf(cell.Row) ?? new SourceSpan(0, 1);
            _problems.Add(problem, _committed.FeaturesSource, place, Sentence(cell, committed.Select(fact => fact.Value), upstream));
        }
    }

    // What was said as tagged is committed as far as it differs from the stable text.
    private bool IsGiven(SupportCell cell) => cell.Kind == SupportTextKind.Tip
        ? _upstream.Texts.Releases.Contains(cell.Release)
        : _upstream.Texts.TaggedOf(cell.Release) is not null;

    private static string Sentence(SupportCell cell, IEnumerable<string> committed, string[] upstream)
    {
        var release = cell.Kind == SupportTextKind.Tip ? cell.Release : $"{cell.Release} as tagged";
        return $"{cell.Row} in {release}: {Join(upstream)} upstream, {Join([.. committed])} here";
    }

    private static string Join(string[] facts) => facts.Length == 0 ? "nothing" : string.Join(" and ", facts);

    private void CompareTexts()
    {
        var given = _upstream.Texts.All.Select(text => (text.Release, text.Kind)).ToHashSet();
        var isWhole = _committed.Releases.All(release => given.Contains((release.Version.Value, SupportTextKind.Tip))
            && (release.AsTagged is null || given.Contains((release.Version.Value, SupportTextKind.Tagged))));
        if (isWhole && !_problems.HasErrors)
        {
            CompareText(_committed.ReleasesSource, XenSupportYaml.WriteReleases(_upstream.Releases));
            CompareText(_committed.FeaturesSource, XenSupportYaml.WriteFeatures(_upstream.Features));
        }
    }

    private void CompareText(SourceText committed, string written)
    {
        if (committed.Text != written)
        {
            var at = committed.Text.AsSpan().CommonPrefixLength(written);
            _problems.Add(ImportProblems.TextDrift, committed, new SourceSpan(at, 1), "from here on the file is not as the import writes it");
        }
    }
}
