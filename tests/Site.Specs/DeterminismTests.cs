using System.Diagnostics;
using System.Security.Cryptography;
using Site.Specs.Running;

namespace Site.Specs;

/// <summary>Builds a mini-site with the program itself, under different skies.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task The_site_is_the_same_bytes_whatever_the_locale_time_zone_and_number_of_processors()
    {
        using var folder = new TemporaryFolder();
        WriteContent(folder);
        var first = await Build(folder, "one", new() { ["DOTNET_PROCESSOR_COUNT"] = "1", ["LANG"] = "C.UTF-8", ["TZ"] = "UTC" });
        var second = await Build(folder, "two", new() { ["DOTNET_PROCESSOR_COUNT"] = "6", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" });
        var third = await Build(folder, "three", new() { ["DOTNET_PROCESSOR_COUNT"] = "2", ["LANG"] = "ar_SA.UTF-8", ["TZ"] = "America/St_Johns" });
        Assert.NotEmpty(first);
        Assert.Empty(first.Except(second).Select(file => file.Key));
        Assert.Empty(first.Except(third).Select(file => file.Key));
        Assert.Equal(first.Count, second.Count);
        Assert.Equal(first.Count, third.Count);
    }

    /// <summary>Pages whose names cultures sort differently, and that all link to each other.</summary>
    private static void WriteContent(TemporaryFolder folder)
    {
        string[] words = ["aa", "ab", "ch", "ci", "i", "ia", "zz", "za", "w-x", "wx", "a-b", "aab"];
        Write(folder, "site.yml", "title: Spec\nproducts: [{ id: kvm, name: KVM }]\nareas: [{ id: cpu, name: CPU }]\n");
        Write(folder, "references.yml", string.Concat(words.Select(word => $"- {{ id: {word}, type: webpage, title: {word}, URL: \"https://example.org/{word}\" }}\n")));
        foreach (var word in words)
        {
            var links = string.Join(' ', words.Select(other => $"[[articles/{other}]]"));
            Write(folder, $"articles/{word}.md", $"---\ntitle: {word}\ndescription: D.\nsection: guides\ntags: [ii, {word}]\n---\n{links} a term{word} [@{word}; @i].\n\n```sh\ntrue\n```\n");
            Write(folder, $"features/{word}.md", $"---\ntitle: {word}\ndescription: D.\nareas: [cpu]\nrelated: [articles/i]\nstatements:\n  - {{ product: kvm, status: supported, sources: [{word}] }}\n---\n{links}\n");
            Write(folder, $"terms/{word}.md", $"---\nterm: term{word}\ndefinition: D.\n---\n");
        }
    }

    private static void Write(TemporaryFolder folder, string path, string text) => folder.Write("content/" + path, System.Text.Encoding.UTF8.GetBytes(text));

    private static async Task<SortedDictionary<string, string>> Build(TemporaryFolder folder, string name, Dictionary<string, string> environment)
    {
        var output = Path.Combine(folder.Path, name);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "site.dll"), "build", "--content", "content", "--output", output, "--date", "2026-11-22", "--quiet"];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The locale comes from the first of these that is set.
        start.Environment.Remove("LC_ALL");
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        using var program = Process.Start(start)!;
        var said = program.StandardOutput.ReadToEndAsync();
        var complained = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0, await said + await complained);
        return new(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(output, path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))), StringComparer.Ordinal);
    }
}
