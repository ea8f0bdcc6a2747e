using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Site.Import.Kvm;
using Site.Import.Tests.Xen;
using Site.Import.Xen;
using Site.Model.Text;
using Xunit;

namespace Site.Import.Tests;

/// <summary>What holds for every text, however odd.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "   ", "    ", "\t", "#", "## ", "### A\n\n", "# Feature Support\n\n", "# Release Support\n\n", "    Xen-Version: 4.17\n", "Xen-Version:",
        "    Status: Supported\n", "    Status, x: Experimental\n", "Status", "Supported", ",", ":", ": ", "  * ", "- ", "%", "Release Notes\n: <a href=\"https://x\">RN</a>\n",
        "href=\"", "\"", "(", ")", ".", "up to ", "4.1 KVM_X\n-----\n", ":Architectures: x86\n", ":Type: vm\n", "----\n", "x", "É", "\U0001F600", "\ud800", "\0", "\r",
    ];

    [Fact]
    public void Any_text_is_either_imported_or_refused_with_a_reason() => Hold(TextOfPieces(), IsImportedOrRefused);

    [Fact]
    public void Any_string_is_either_imported_or_refused_with_a_reason() => Hold(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), IsImportedOrRefused);

    // Half a surrogate pair can stand in no file, so none is compared with what was read from one.
    [Fact]
    public void Whatever_is_imported_reads_back_and_does_not_drift() => Hold(TextOfPieces(), pieces =>
    {
        var text = SupportFiles.Tip("4.17", "## A\n\n    Status: Supported\n\n" + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(pieces)));
        var result = XenSupportImport.Import(SupportFiles.Given(text), SupportFiles.AsOf);
        return result.Files.IsEmpty
            || !XenSupportVerification.Verify(SupportFiles.Commit(result), SupportFiles.Given(text)).Any(diagnostic => diagnostic.IsError);
    });

    [Fact]
    public void A_long_line_of_anything_is_read_at_once()
    {
        foreach (var piece in Pieces)
        {
            Assert.True(IsImportedOrRefused(string.Concat(Enumerable.Repeat(piece, 20_000))));
        }
    }

    private static bool IsImportedOrRefused(string text)
    {
        var xen = XenSupportImport.Import(SupportFiles.Given(new SourceText("SUPPORT-4.17.md", text, "")), SupportFiles.AsOf);
        var kvm = KvmApiImport.Import(new SourceText("api.rst", text, ""), "7.3");
        return xen.Files.IsEmpty == xen.Diagnostics.Any(diagnostic => diagnostic.IsError)
            && kvm.Files.IsEmpty == kvm.Diagnostics.Any(diagnostic => diagnostic.IsError);
    }

    private static Arbitrary<string> TextOfPieces() => Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static void Hold(Arbitrary<string> texts, Func<string, bool> holds) =>
        Prop.ForAll(texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(500)).WithEndSize(120));
}
