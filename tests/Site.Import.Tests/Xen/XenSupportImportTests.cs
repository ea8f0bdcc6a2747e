using Site.Import.Xen;
using Site.Model.Content;
using Site.Model.Support;
using Site.Model.Text;
using Xunit;
using static Site.Import.Tests.Xen.SupportFiles;

namespace Site.Import.Tests.Xen;

public sealed class XenSupportImportTests
{
    private const string Iommu =
        """
        ## Host hardware support

        ### IOMMU

        Units that keep devices apart.

            Status, AMD IOMMU: Supported
            Status, ARM SMMUv3: Tech Preview
        """;

    [Fact]
    public void A_row_that_never_changes_is_one_line()
    {
        var data = Imported(Tip("4.17", Iommu), Tip("4.18", Iommu), Text("SUPPORT-unstable.md", "4.19-unstable", Iommu));

        Assert.Equal(["4.17– Supported"], data.Row("host-hardware-support/iommu--amd-iommu").Told());
        Assert.Equal(["4.17", "4.18", "unstable"], data.Releases.Select(release => release.Version.Value));
    }

    [Fact]
    public void A_run_ends_where_a_release_says_otherwise_and_where_a_row_is_gone()
    {
        var data = Imported(
            Tip("4.9", "## A\n\n    Status: Experimental\n    Status, x: Supported"),
            Tip("4.10", "## A\n\n    Status: Supported"),
            Tip("4.11", "## A\n\n    Status: Supported\n    Status, x: Supported"));

        Assert.Equal(["4.9–4.9 Experimental", "4.10– Supported"], data.Row("a").Told());
        Assert.Equal(["4.9–4.9 Supported", "4.11– Supported"], data.Row("a--x").Told());
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var texts = new[] { Tip("4.17", Iommu), Tip("4.18", Iommu.Replace("IOMMU\n", "IOMMUs\n", StringComparison.Ordinal)), Tagged("4.17", Iommu), Tip("4.9", Iommu) };

        Assert.Equal(XenSupportImport.Import(Given(texts), AsOf).Files, XenSupportImport.Import(Given([.. texts.Reverse()]), AsOf).Files);
    }

    [Fact]
    public void The_newest_text_words_the_heading_and_an_older_row_comes_last_among_its_siblings()
    {
        var data = Imported(
            Tip("4.17", "## Chapter\n\n### Old\n\n    Status: Supported\n\n### iommu\n\n    Status, amd Iommu: Supported"),
            Tip("4.18", "## CHAPTER\n\n### IOMMU\n\n    Status, AMD IOMMU: Supported\n\n### New\n\n    Status: Supported"));

        Assert.Equal(["IOMMU", "New", "Old"], data.Features.Select(feature => feature.Title));
        Assert.All(data.Features, feature => Assert.Equal(["CHAPTER"], feature.Within));
        Assert.Equal("AMD IOMMU", Assert.Single(data.Features[0].Rows).Qualifier!.Value.Value);
    }

    [Fact]
    public void Two_lines_with_one_qualifier_are_both_kept()
    {
        var data = Imported(Tip("4.15", "## PV display\n\n    Status, Linux: Supported (outside of x mode)\n    Status, Linux: Experimental (in x mode)"));

        Assert.Equal(["4.15– Supported (outside of x mode)", "4.15– Experimental (in x mode)"], data.Row("pv-display--linux").Told());
    }

    [Fact]
    public void A_caveat_belongs_to_all_lines_of_its_section_and_a_description_is_none()
    {
        var data = Imported(Tip("4.17",
            """
            ## A

            A description.

                Status, x: Supported
                Status, y: Experimental

            A caveat.

            ## B

            A description.

                Status: Supported

              * a bullet

                in two paragraphs

            ## C

                Status: Supported
            """));

        Assert.Equal(["4.17– Supported [*]"], data.Row("a--x").Told());
        Assert.Equal(["4.17– Experimental [*]"], data.Row("a--y").Told());
        Assert.Equal(["4.17– Supported"], data.Row("b").Told());
        Assert.Equal(["4.17– Supported"], data.Row("c").Told());
    }

    [Fact]
    public void A_line_that_lists_formats_is_supported_and_names_them()
    {
        var status = Assert.Single(Imported(Tip("4.17", "## Kernel format\n\n\tSupported, x86: bzImage, ELF")).Row("kernel-format--x86").Statuses);

        Assert.Equal((FeatureStatus.Supported, SecuritySupport.Supported, "bzImage, ELF"), (status.Status, status.Security, status.Upstream.Value));
        Assert.Equal(["bzImage", "ELF"], status.Formats);
    }

    [Fact]
    public void A_renamed_row_goes_on_under_its_new_key_and_says_what_it_was()
    {
        var renames = Renames("- { from: a/old--x, to: [a/new--x86], reason: Seen. }");
        var upstream = Given(Tip("4.17", "## A\n\n### Old\n\n    Status, x: Supported"), Tip("4.18", "## A\n\n### New\n\n    Status, x86: Experimental")) with { Renames = renames };
        var data = Commit(XenSupportImport.Import(upstream, AsOf));

        Assert.Equal(["4.17–4.17 Supported of a/old--x", "4.18– Experimental"], data.Row("a/new--x86").Told());
        Assert.Single(data.Features);
    }

    [Fact]
    public void A_row_that_was_taken_apart_goes_on_in_each_part()
    {
        var renames = Renames("- { from: a, to: [a--x, a--y], reason: Seen. }");
        var upstream = Given(Tip("4.17", "## A\n\n    Status: Supported"), Tip("4.18", "## A\n\n    Status, x: Supported\n    Status, y: Tech Preview")) with { Renames = renames };
        var data = Commit(XenSupportImport.Import(upstream, AsOf));

        Assert.Equal(["4.17–4.17 Supported of a", "4.18– Supported"], data.Row("a--x").Told());
        Assert.Equal(["4.17–4.17 Supported of a", "4.18– Tech Preview"], data.Row("a--y").Told());
    }

    [Fact]
    public void Rows_are_not_joined_without_an_entry()
    {
        var data = Imported(Tip("4.17", "## A Hotplug\n\n    Status: Supported"), Tip("4.18", "## A Hot-plug\n\n    Status: Supported"));

        Assert.Equal(["a-hot-plug", "a-hotplug"], data.Features.Select(feature => feature.Path.Value));
    }

    [Fact]
    public void What_the_tagged_text_said_is_kept_where_the_stable_one_says_otherwise()
    {
        var row = Imported(Tip("4.17", Iommu), Tagged("4.17", Iommu.Replace("Tech Preview", "Experimental", StringComparison.Ordinal))).Row("host-hardware-support/iommu--arm-smmuv3");

        Assert.Equal(["4.17– Tech Preview"], row.Told());
        var tagged = Assert.Single(row.AsTagged);
        Assert.Equal((FeatureStatus.Experimental, "Experimental"), (tagged.Status, tagged.Upstream.Value));
        Assert.Equal(["4.17"], tagged.Releases.Select(release => release.Value));
        Assert.Empty(row.AddedAfterRelease);
    }

    [Fact]
    public void A_row_that_came_or_went_after_the_release_says_so()
    {
        var data = Imported(Tip("4.17", "## A\n\n    Status, new: Supported"), Tagged("4.17", "## A\n\n    Status, old: Supported"));

        Assert.Equal(["4.17"], data.Row("a--new").AddedAfterRelease.Select(release => release.Value));
        Assert.Empty(data.Row("a--old").Statuses);
        Assert.Equal("Supported", Assert.Single(data.Row("a--old").AsTagged).Upstream.Value);
    }

    [Theory]
    [InlineData("I002", 13, "## A\n\n    Status: Supported\n    States, Windows: Supported")]
    [InlineData("I002", 12, "## A\n\n    Some code")]
    [InlineData("I002", 12, "## A\n\n    Status, x86 Supported")]
    [InlineData("I003", 12, "## A\n\n    Status: Suported")]
    [InlineData("I003", 12, "## A\n\n    Status: Supported, in a way")]
    [InlineData("I004", 10, "    Status: Supported\n\n## A\n\n    Status: Supported")]
    public void A_malformed_line_is_an_error_at_its_place_and_nothing_is_made(string code, int line, string features)
    {
        var result = XenSupportImport.Import(Given(Tip("4.17", features), Tip("4.18", Iommu)), AsOf);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, "SUPPORT-4.17.md", line, 5), (diagnostic.Code, diagnostic.Place!.Path, diagnostic.Place.Line, diagnostic.Place.Column));
        Assert.True(diagnostic.IsError);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_correction_mends_the_line_of_its_own_file_only()
    {
        var text = Tip("4.17", "## A\n\n    States, x: Supported");
        var corrections = Corrections("- { file: SUPPORT-4.17.md, line: \"States, x: Supported\", read-as: \"Status, x: Supported\", reason: A slip. }");

        Assert.Equal(["4.17– Supported"], Commit(XenSupportImport.Import(Given(text) with { Corrections = corrections }, AsOf)).Row("a--x").Told());
        Assert.Equal("I002", Assert.Single(
            XenSupportImport.Import(Given(new SourceText("other/SUPPORT.md", text.Text, text.Hash)) with { Corrections = corrections }, AsOf).Diagnostics, diagnostic => diagnostic.IsError).Code);
    }

    [Theory]
    [InlineData("   Status, x: Supported")]
    [InlineData("Prose goes before.\n    Status, x: Supported")]
    [InlineData("  * a bullet\n\n    Status, x: Supported")]
    public void A_status_line_among_prose_is_read_with_a_warning(string prose)
    {
        var result = XenSupportImport.Import(Given(Tip("4.17", "## A\n\n" + prose)), AsOf);

        Assert.Equal("I008", Assert.Single(result.Diagnostics).Code);
        Assert.Single(Commit(result).Row("a--x").Statuses);
    }

    [Fact]
    public void The_name_of_a_file_must_agree_with_its_header() => Refuses("I005", Text("SUPPORT-4.18.md", "4.17", Iommu));

    [Fact]
    public void A_release_is_given_once() => Refuses("I006", Tip("4.17", Iommu), new SourceText("again/SUPPORT-4.17.md", Tip("4.17", Iommu).Text, ""));

    [Fact]
    public void A_text_as_tagged_needs_the_stable_one() => Refuses("I007", Tip("4.18", Iommu), Tagged("4.17", Iommu));

    [Fact]
    public void A_text_without_a_release_header_is_refused() => Refuses("I001", new Model.Text.SourceText("SUPPORT-4.17.md", "# Feature Support\n\n## A\n\n    Status: Supported\n", ""));

    [Fact]
    public void A_row_below_a_heading_without_a_text_is_refused() => Refuses("I013", Tip("4.17", "## #\n\n    Status: Supported"));

    [Fact]
    public void A_text_without_a_status_is_refused() => Refuses("I012", Tip("4.17", "## A\n\nProse."));

    [Fact]
    public void No_files_give_no_files() => Assert.Empty(XenSupportImport.Import(Given(), AsOf).Files);

    [Fact]
    public void A_rename_must_not_join_rows_that_stand_side_by_side()
    {
        var result = XenSupportImport.Import(
            Given(Tip("4.17", "## A\n\n    Status, x: Supported\n    Status, y: Supported")) with { Renames = Renames("- { from: a--x, to: [a--y], reason: No. }") }, AsOf);

        Assert.Equal("I010", Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_rename_must_not_lead_back_to_itself()
    {
        var result = XenSupportImport.Import(
            Given(Tip("4.17", "## A\n\n    Status: Supported")) with { Renames = Renames("- { from: a, to: [b], reason: No. }\n- { from: b, to: [c, a], reason: No. }") }, AsOf);

        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("I009", diagnostic.Code));
        Assert.Equal([1, 2], result.Diagnostics.Select(diagnostic => diagnostic.Place!.Line));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_decision_that_matches_nothing_is_a_warning()
    {
        var upstream = Given(Tip("4.17", Iommu)) with
        {
            Renames = Renames("- { from: gone, to: [host-hardware-support/iommu--amd-iommu], reason: No. }"),
            Corrections = Corrections("- { file: SUPPORT-4.17.md, line: gone, read-as: here, reason: No. }"),
        };
        var result = XenSupportImport.Import(upstream, AsOf);

        Assert.Equal(["corrections.yml", "renames.yml"], result.Diagnostics.Select(diagnostic => diagnostic.Place!.Path));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("I011", diagnostic.Code));
        Assert.NotEmpty(result.Files);
    }

    private static void Refuses(string code, params Model.Text.SourceText[] texts)
    {
        var result = XenSupportImport.Import(Given(texts), AsOf);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Files);
    }
}
