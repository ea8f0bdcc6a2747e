using System.Collections.Immutable;
using Site.Import.Xen;
using Site.Model.Support;
using Xunit;

namespace Site.Import.Tests.Xen;

/// <summary>The importer over upstream's real files, held against upstream's own generator.</summary>
public sealed class UpstreamMatrixTests
{
    private const string PvDisplay = "virtual-driver-support-guest-side/pv-display-frontend--linux";
    private const string Psci = "virtual-hardware-hypervisor/arm-guest-psci-support--";

    [Fact]
    public void The_oracle_is_upstreams_generator()
    {
        // Of the table that docs/parse-support-md of xen.git (as of eaafbd11344a) made of the same fourteen files with Pandoc 2.17.1.1.
        var oracle = new SupportMatrixOracle(UpstreamFiles.ReadXen(UpstreamFiles.TipNames));

        Assert.Equal("3ba6374ee536523ac3d9653e57e9b181f18f15d3936df4ecedd96e932227225c", oracle.Hash());
        Assert.Equal(226, oracle.Rows.Count);
        Assert.Equal(3_164, oracle.Rows.Sum(row => row.Status.Length));
        Assert.Equal(2_610, oracle.Rows.Sum(row => row.Status.Count(status => status is not null)));
    }

    [Fact]
    public void Every_status_line_is_read()
    {
        var texts = Parse(UpstreamFiles.TipNames);
        var lines = texts.Tips.Sum(text => text.Header.Count + text.Sections.Sum(section => section.Lines.Length));
        var strays = texts.Tips.SelectMany(text => PlacedLine.Of(text)).Where(line => line.Line.IsStray).Select(line => $"{line.Text.Release} {line.Key}");

        // Two lines of 4.21 are indented by three columns; upstream's generator takes them for prose, and they are no part of the 2,612.
        Assert.Equal([$"4.21 {Psci}mandatory", $"4.21 {Psci}migrateinfotype"], strays);
        Assert.Equal(2_612 + 2, lines);
    }

    [Fact]
    public void The_matrix_is_upstreams_cell_by_cell_but_for_the_four_cells_that_upstream_loses()
    {
        var oracle = new SupportMatrixOracle(UpstreamFiles.ReadXen(UpstreamFiles.TipNames));
        var cells = CellsByOwnKey(ImportTips());
        var different = new List<string>();
        foreach (var row in oracle.Rows.Where(row => row.Path.Length > 0 && !row.Path.StartsWith("--", StringComparison.Ordinal)))
        {
            for (var text = 0; text < row.Status.Length; text++)
            {
                var ours = string.Join(" + ", cells[(row.Path, ReleaseOf(text))]);
                var theirs = row.Status[text] ?? "";
                if (ours != theirs)
                {
                    different.Add($"{row.Path} {ReleaseOf(text)}: {theirs} → {ours}");
                }
            }
        }

        Assert.Empty(cells.Select(group => group.Key.Key).Except(oracle.Rows.Select(row => row.Path)));
        Assert.Equal(
            [
                // Two lines with one qualifier, of which upstream keeps the last.
                $"{PvDisplay} 4.16: Experimental (in \"backend allocation\" mode) → Supported (outside of \"backend allocation\" mode) + Experimental (in \"backend allocation\" mode)",
                $"{PvDisplay} 4.15: Experimental (in \"backend allocation\" mode) → Supported (outside of \"backend allocation\" mode) + Experimental (in \"backend allocation\" mode)",
                // Indented by three columns, so that Pandoc makes a paragraph of them.
                $"{Psci}mandatory 4.21:  → Supported",
                $"{Psci}migrateinfotype 4.21:  → Supported",
            ],
            different);
    }

    [Fact]
    public void The_releases_are_headed_as_in_upstreams_matrix()
    {
        var oracle = new SupportMatrixOracle(UpstreamFiles.ReadXen(UpstreamFiles.TipNames));
        var releases = ImportTips().Releases.Reverse().ToArray();
        var heads = oracle.Rows.Where(row => row.Key.StartsWith("release-support--", StringComparison.Ordinal)).ToDictionary(row => row.Key["release-support--".Length..], row => row.Status);

        Assert.Equal(5, heads.Count);
        Assert.Equal(heads["xen-version"], releases.Select(release => release.XenVersion));
        Assert.Equal(heads["initial-release"], releases.Select(release => release.InitialRelease));
        Assert.Equal(heads["supported-until"], releases.Select(release => release.SupportedUntil));
        Assert.Equal(heads["security-support-until"], releases.Select(release => release.SecuritySupportUntil));
        Assert.Equal(heads["release-notes"].Length, releases.Count(release => release.ReleaseNotes is not null));
    }

    [Fact]
    public void Upstreams_matrix_does_not_show_the_caveat_of_thirty_cells()
    {
        var oracle = new SupportMatrixOracle(UpstreamFiles.ReadXen(UpstreamFiles.TipNames));
        var shown = (
            from row in oracle.Rows
            from text in Enumerable.Range(0, row.Status.Length)
            where row.ShowsCaveat[text]
            select $"{row.Section.Path} {ReleaseOf(text)}").ToHashSet();
        var ours = CaveatCellsOf(ImportTips());
        var lost = ours.Where(cell => !shown.Contains(cell.Section)).ToArray();

        Assert.Subset(ours.Select(cell => cell.Section).ToHashSet(), shown);
        // The first row of these sections is of other releases: in these it has no status, and upstream looks no further.
        Assert.Equal(
            [
                "guest-type/x86pv 4.11", "guest-type/x86pv 4.12",
                "host-architecture/arm-v8 4.19", "host-architecture/arm-v8 4.20", "host-architecture/arm-v8 4.21",
                "host-architecture/arm-v8 4.22", "host-architecture/arm-v8 unstable",
            ],
            lost.Select(cell => cell.Section).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(30, lost.Length);
    }

    [Fact]
    public void Rows_stand_in_upstreams_order()
    {
        var oracle = new SupportMatrixOracle(UpstreamFiles.ReadXen(UpstreamFiles.TipNames));
        var ours = ImportTips().Features.Select(feature => feature.Path.Value).ToArray();
        var theirs = oracle.Rows.Select(row => row.Section.Path).Where(path => path.Length > 0).Distinct().Where(ours.Contains);

        Assert.Equal(theirs, ours);
    }

    [Fact]
    public void Every_row_that_upstream_renamed_is_joined()
    {
        var data = ImportAll();

        Assert.Equal(["4.10–4.17 Supported of host-hardware-support/physical-cpu-hotplug--x86", "4.18– Experimental"], data.Row("host-hardware-support/acpi-cpu-hotplug--x86").Told());
        Assert.Equal(["4.10–4.12 Experimental"], data.Row("memory-management/transcendent-memory").Told());
        Assert.DoesNotContain(data.Features, feature => feature.Path.Value is "security/xsm-flask" or "guest-type/arm-guest" or "liveupdate-of-c-xenstored-daemon");
    }

    [Fact]
    public void What_was_changed_after_the_release_is_kept_with_both_values()
    {
        var data = ImportAll();
        var now = CellsByOwnKey(data);
        var then = Parse([.. UpstreamFiles.TipNames, .. UpstreamFiles.TaggedNames]).Tagged.SelectMany(text => PlacedLine.Of(text))
            .ToLookup(line => (line.Key, line.Text.Release), line => line.Line.Value);
        var changed = then.Select(cell => cell.Key).Union(now.Select(cell => cell.Key))
            .Where(cell => cell.Release != "unstable" && !now[cell].SequenceEqual(then[cell])).ToArray();
        var told = ToldAsTagged(data);

        // 103 by upstream's grammar alone; one is the line "States, Windows:" of 4.10.0, which corrections.yml reads as what it was meant to be.
        Assert.Equal(103 - 1, changed.Length);
        Assert.All(changed.Where(cell => then.Contains(cell)), cell => Assert.Equal(then[cell], told[cell]));
        // What was told under another key then is not new.
        var added = AddedAfterRelease(data);
        Assert.Subset(changed.Where(cell => !then.Contains(cell)).ToHashSet(), added);
        Assert.Contains(("guest-boot-loaders/pygrub", "4.17"), added);
        Assert.DoesNotContain(("guest-type/arm", "4.10"), added);
    }

    [Fact]
    public void Support_dates_that_were_changed_after_the_release_are_kept()
    {
        var release = ImportAll().Releases.Single(candidate => candidate.Version.Value == "4.17");

        Assert.Equal("2027-12-12", release.SecuritySupportUntil);
        Assert.Equal("2026-08", release.AsOf.Text);
        Assert.Equal("2025-12-12", release.AsTagged!.SecuritySupportUntil);
        Assert.Equal("2022-12-12", release.AsTagged.AsOf!.Text);
        Assert.Null(release.AsTagged.SupportedUntil);
    }

    [Fact]
    public void The_committed_data_is_what_upstream_says()
    {
        var committed = Committed();
        var diagnostics = XenSupportVerification.Verify(committed, Given([.. UpstreamFiles.TipNames, .. UpstreamFiles.TaggedNames]));

        Assert.All(diagnostics, diagnostic => Assert.Equal("I008", diagnostic.Code));
    }

    [Fact]
    public void The_committed_data_can_be_held_against_some_of_the_files()
    {
        Assert.Empty(XenSupportVerification.Verify(Committed(), Given(["SUPPORT-4.15.md", "SUPPORT-4.12.md", "SUPPORT-RELEASE-4.12.0.md"])));
    }

    [Fact]
    public void Every_decision_is_still_needed()
    {
        var result = XenSupportImport.Import(Given([.. UpstreamFiles.TipNames, .. UpstreamFiles.TaggedNames]), SupportFiles.AsOf);

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "I011");
    }

    [Fact]
    public void The_malformed_line_of_4_10_0_is_an_error_at_its_place_and_nothing_is_made()
    {
        var texts = UpstreamFiles.ReadXen("SUPPORT-4.10.md", "SUPPORT-RELEASE-4.10.0.md");
        var result = XenSupportImport.Import(SupportFiles.Given([.. texts]), SupportFiles.AsOf);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("I002", diagnostic.Code);
        Assert.Equal(("SUPPORT-RELEASE-4.10.0.md", 360, 5), (diagnostic.Place!.Path, diagnostic.Place.Line, diagnostic.Place.Column));
        Assert.Empty(result.Files);
    }

    // All that a text says under the keys it has itself.
    private static ILookup<(string Key, string Release), string> CellsByOwnKey(CommittedSupport data)
    {
        ImmutableArray<string> releases = [.. data.Releases.Select(release => release.Version.Value)];
        return (
            from feature in data.Features
            from row in feature.Rows
            let key = XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value)
            from status in row.Statuses
            from release in releases
            where status.Holds(release, releases)
            select (Key: (Key: status.From ?? key, Release: release), Says: status.Upstream.Value))
            // A row that was taken apart is told in each of its parts.
            .Distinct()
            .ToLookup(cell => cell.Key, cell => cell.Says);
    }

    private static ILookup<(string Key, string Release), string> ToldAsTagged(CommittedSupport data) => (
        from feature in data.Features
        from row in feature.Rows
        from status in row.AsTagged
        from release in status.Releases
        select (Key: (Key: status.From ?? XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value), Release: release.Value), Says: status.Upstream.Value))
        .Distinct().ToLookup(cell => cell.Key, cell => cell.Says);

    private static HashSet<(string Key, string Release)> AddedAfterRelease(CommittedSupport data) => (
        from feature in data.Features
        from row in feature.Rows
        from release in row.AddedAfterRelease
        select (XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value), release.Value)).ToHashSet();

    // The cells with a caveat, each with its section and release.
    private static (string Section, string Row)[] CaveatCellsOf(CommittedSupport data)
    {
        ImmutableArray<string> releases = [.. data.Releases.Select(release => release.Version.Value)];
        return
        [
            .. (from feature in data.Features
                from row in feature.Rows
                from status in row.Statuses
                where status.Caveat
                let key = status.From ?? XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value)
                from release in releases
                where status.Holds(release, releases)
                select ($"{key.Split("--")[0]} {release}", key)).Distinct(),
        ];
    }

    private static string ReleaseOf(int text) => text == 0 ? "unstable" : UpstreamFiles.Releases[text - 1];

    private static CommittedSupport ImportTips() => SupportFiles.Commit(XenSupportImport.Import(Given(UpstreamFiles.TipNames), SupportFiles.AsOf));

    private static CommittedSupport ImportAll() =>
        SupportFiles.Commit(XenSupportImport.Import(Given([.. UpstreamFiles.TipNames, .. UpstreamFiles.TaggedNames]), SupportFiles.AsOf));

    private static SupportTexts Parse(IEnumerable<string> names)
    {
        var problems = new ProblemList();
        var texts = SupportTexts.Parse(Given([.. names]), problems, _ => { });
        Assert.False(problems.HasErrors);
        return texts;
    }

    private static CommittedSupport Committed() =>
        SupportFiles.Commit(UpstreamFiles.ReadData(XenSupportImport.ReleasesFile), UpstreamFiles.ReadData(XenSupportImport.FeaturesFile));

    private static XenUpstream Given(IReadOnlyList<string> names) => new(
        [.. UpstreamFiles.ReadXen(names)],
        SupportFiles.Renames(UpstreamFiles.ReadData(XenSupportImport.RenamesFile).Text),
        SupportFiles.Corrections(UpstreamFiles.ReadData(XenSupportImport.CorrectionsFile).Text));
}
