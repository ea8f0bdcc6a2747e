using Site.Import.Xen;
using Site.Model.Text;
using Xunit;
using static Site.Import.Tests.Xen.SupportFiles;

namespace Site.Import.Tests.Xen;

public sealed class XenSupportVerificationTests
{
    private static readonly SourceText Old = Tip("4.17", "## A\n\n    Status: Experimental\n\n## B\n\n    Status, x: Supported");
    private static readonly SourceText New = Tip("4.18", "## A\n\n    Status: Supported\n\n## B\n\n    Status, x: Supported");
    private static readonly SourceText Then = Tagged("4.18", "## A\n\n    Status: Tech Preview\n\n## B\n\n    Status, x: Supported");

    [Fact]
    public void What_was_just_imported_does_not_drift() =>
        Assert.Empty(XenSupportVerification.Verify(Imported(Old, New, Then), Given(New, Then, Old)));

    [Fact]
    public void Some_of_the_files_are_enough() =>
        Assert.Empty(XenSupportVerification.Verify(Imported(Old, New, Then), Given(Old)));

    [Fact]
    public void A_status_that_upstream_changed_is_reported_at_its_line()
    {
        var committed = Imported(Old, New, Then);
        var diagnostic = Assert.Single(XenSupportVerification.Verify(committed, Given(With(New, "Status: Supported", "Status: Deprecated"))));

        Assert.Equal(("I022", XenSupportImport.FeaturesFile), (diagnostic.Code, diagnostic.Place!.Path));
        Assert.Contains("since: \"4.18\", status: supported", diagnostic.Place.LineText, StringComparison.Ordinal);
        Assert.Contains("a in 4.18: `Deprecated`", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_that_upstream_added_is_reported_at_its_row_or_at_the_files_beginning()
    {
        var committed = Imported(Old, New, Then);
        var diagnostics = XenSupportVerification.Verify(committed, Given(With(New, "    Status, x: Supported", "    Status, x: Supported\n    Status, y: Supported")));

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("I020", 1), (diagnostic.Code, diagnostic.Place!.Line));
    }

    [Fact]
    public void A_status_that_upstream_took_out_is_reported_at_its_line()
    {
        var diagnostic = Assert.Single(XenSupportVerification.Verify(Imported(Old, New, Then), Given(With(Old, "    Status: Experimental\n", "\n"))));

        Assert.Equal("I021", diagnostic.Code);
        Assert.Contains("until: \"4.17\", status: experimental", diagnostic.Place!.LineText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caveat_that_upstream_added_is_a_drift()
    {
        var diagnostic = Assert.Single(XenSupportVerification.Verify(Imported(Old, New, Then), Given(With(Old, "    Status, x: Supported", "    Status, x: Supported\n\nBut."))));

        Assert.Equal("I022", diagnostic.Code);
        Assert.Contains("with a caveat", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tagged_text_is_compared_too()
    {
        var diagnostic = Assert.Single(XenSupportVerification.Verify(Imported(Old, New, Then), Given(New, With(Then, "Tech Preview", "Experimental"))));

        Assert.Equal("I022", diagnostic.Code);
        Assert.Contains("releases: [\"4.18\"]", diagnostic.Place!.LineText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_header_that_upstream_changed_is_reported_at_its_release()
    {
        var diagnostic = Assert.Single(XenSupportVerification.Verify(Imported(Old, New), Given(With(New, "2024-01-01", "2024-01-02"))));

        Assert.Equal(("I023", XenSupportImport.ReleasesFile), (diagnostic.Code, diagnostic.Place!.Path));
        Assert.Equal("- version: \"4.18\"", diagnostic.Place.LineText);
    }

    [Fact]
    public void A_release_that_is_not_committed_is_reported() =>
        Assert.Contains(XenSupportVerification.Verify(Imported(Old), Given(New)), diagnostic => diagnostic.Code == "I023");

    [Fact]
    public void A_file_that_was_edited_by_hand_is_reported_where_it_begins_to_differ()
    {
        var committed = Imported(Old, New);
        var source = committed.FeaturesSource;
        var edited = new SourceText(source.Path, source.Text.Replace("title: B", "title: Bee", StringComparison.Ordinal), source.Hash);
        var diagnostic = Assert.Single(XenSupportVerification.Verify(Commit(committed.ReleasesSource, edited), Given(Old, New)));

        Assert.Equal(("I024", "  title: Bee"), (diagnostic.Code, diagnostic.Place!.LineText));
    }

    [Fact]
    public void A_malformed_file_is_reported_and_nothing_is_compared()
    {
        var diagnostic = Assert.Single(XenSupportVerification.Verify(Imported(Old, New), Given(With(New, "Status: Supported", "Staus: Supported"))));

        Assert.Equal(("I002", "SUPPORT-4.18.md"), (diagnostic.Code, diagnostic.Place!.Path));
    }

    private static SourceText With(SourceText text, string old, string replacement)
    {
        Assert.Contains(old, text.Text, StringComparison.Ordinal);
        return new SourceText(text.Path, text.Text.Replace(old, replacement, StringComparison.Ordinal), text.Hash);
    }
}
