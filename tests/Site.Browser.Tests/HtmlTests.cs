using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>The HTML keeps the rules of the WHATWG's standard, as html-validate knows them; <c>tests/html</c> pins it, <c>./test</c> installs it.</summary>
public sealed class HtmlTests(SampleSite sample, AtlasSite atlas)
{
    [Fact]
    public async Task Every_page_of_the_sample_is_valid() => Assert.Empty(await FindingsAsync(sample, sample.Pages));

    [Fact]
    public async Task One_page_of_every_kind_of_the_atlas_is_valid()
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The real content does not build; a test of its own says so.");
        Assert.Empty(await FindingsAsync(atlas, PageKind.Names.Append(PageKind.Redirect).Select(kind => PageKind.PathIn(atlas, kind))));
    }

    [Fact]
    public async Task The_checker_finds_what_is_wrong()
    {
        var folder = Directory.CreateTempSubdirectory("site-browser-tests-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "bad.html"), "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><p><div></div></p></body></html>", TestContext.Current.CancellationToken);
            Assert.NotEmpty(await FindingsAsync(folder.FullName, ["bad.html"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<IReadOnlyList<string>> FindingsAsync(ServedSite site, IEnumerable<string> pages) => FindingsAsync(site.Folder, pages);

    private static async Task<IReadOnlyList<string>> FindingsAsync(string folder, IEnumerable<string> pages)
    {
        var checker = Repository.PathOf("tests/html/node_modules/html-validate/bin/html-validate.mjs");
        var start = new ProcessStartInfo("node", [checker, "--config", Repository.PathOf("tests/html/.htmlvalidate.json"), "--formatter", "json", .. pages])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var node = StartOrSkip(start);
        Assert.True(File.Exists(checker), "html-validate is not installed: run ./test, or npm ci in tests/html.");
        node.StandardInput.Close();
        var errors = node.StandardError.ReadToEndAsync();
        var report = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode is 0 or 1 && report.StartsWith('['), $"html-validate failed: {report}{await errors}");

        using var found = JsonDocument.Parse(report);
        return
        [
            .. from file in found.RootElement.EnumerateArray()
               from message in file.GetProperty("messages").EnumerateArray()
               select $"{file.GetProperty("filePath")}:{message.GetProperty("line")}: {message.GetProperty("ruleId")}: {message.GetProperty("message")}",
        ];
    }

    private static Process StartOrSkip(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not there, and html-validate needs it.");
            throw;
        }
    }
}
