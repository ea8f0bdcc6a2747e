using FsCheck;
using FsCheck.Fluent;
using Site.Build.Parsing;
using Site.Import.Yaml;
using Site.Model.Support;
using Site.Model.Text;
using Xunit;

namespace Site.Import.Tests.Yaml;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("Supported", "Supported")]
    [InlineData("Linux (xen-blkback)", "Linux (xen-blkback)")]
    [InlineData("4.20", "\"4.20\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("Null", "\"Null\"")]
    [InlineData("x86: bzImage", "\"x86: bzImage\"")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"no\" \\", "\"say \\\"no\\\" \\\\\"")]
    public void A_text_is_quoted_where_a_reader_could_take_it_for_something_else(string text, string written) => Assert.Equal(written, YamlText.Scalar(text));

    [Fact]
    public void Any_text_reads_back_as_it_was() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => !string.IsNullOrWhiteSpace(text)), text =>
        {
            var whole = string.Concat(text.EnumerateRunes()).Trim();
            var yaml = $"- {{ file: x, line: {YamlText.Scalar(whole)}, read-as: {YamlText.Scalar(whole)}, reason: x }}\n";
            var parsed = DataFileParser.ParseList<XenCorrection>(new SourceText("x.yml", yaml, ""));
            return parsed.Diagnostics.IsEmpty && parsed.Value is [var correction] && correction.Line.Value == whole && correction.ReadAs == whole;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(500)));

    [Fact]
    public void An_enum_is_spelled_as_records_read_it() => Assert.Equal("not-supported", YamlText.Word(SecuritySupport.NotSupported));
}
