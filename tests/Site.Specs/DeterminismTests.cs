using System.Diagnostics;
using System.Security.Cryptography;
using Site.Specs.Running;

namespace Site.Specs;

/// <summary>Builds a mini-site with the program itself, under different skies.</summary>
public sealed class DeterminismTests
{
    private const string LastMinuteOfTheDay = "1795391940";

    /// <summary>Ways to build the same content, each unlike the others in everything that must not matter.</summary>
    private static readonly Sky[] Skies =
    [
        new("one", IsReversed: false, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc), "022",
            new() { ["DOTNET_PROCESSOR_COUNT"] = "1", ["LANG"] = "C.UTF-8", ["TZ"] = "UTC", ["SOURCE_DATE_EPOCH"] = LastMinuteOfTheDay }),
        new("a checkout/far, far below/İı 'ü'", IsReversed: true, new DateTime(2037, 12, 31, 23, 59, 58, DateTimeKind.Utc), "077",
            new() { ["DOTNET_PROCESSOR_COUNT"] = "6", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["SOURCE_DATE_EPOCH"] = LastMinuteOfTheDay }),
        new("three", IsReversed: false, new DateTime(1980, 2, 29, 1, 2, 3, DateTimeKind.Utc), "000",
            new() { ["DOTNET_PROCESSOR_COUNT"] = "2", ["LANG"] = "ar_SA.UTF-8", ["TZ"] = "America/St_Johns", ["SOURCE_DATE_EPOCH"] = LastMinuteOfTheDay }),
        new("four", IsReversed: true, DateTime.UnixEpoch, "027",
            new() { ["DOTNET_PROCESSOR_COUNT"] = "3", ["LANG"] = "th_TH.UTF-8", ["TZ"] = "Asia/Bangkok", ["SOURCE_DATE_EPOCH"] = LastMinuteOfTheDay }),
    ];

    [Fact]
    public async Task The_site_is_the_same_bytes_whatever_the_place_the_order_the_times_and_rights_of_the_files_the_locale_the_time_zone_and_the_processors()
    {
        using var folder = new TemporaryFolder();
        var first = await BuildUnder(folder, Skies[0]);
        Assert.NotEmpty(first);
        foreach (var sky in Skies[1..])
        {
            var other = await BuildUnder(folder, sky);
            Assert.Empty(first.Except(other).Concat(other.Except(first)).Select(file => $"{sky.Path}: {file.Key}").Distinct());
        }
    }

    [Fact]
    public async Task The_day_of_the_build_is_the_one_difference_that_shows()
    {
        using var folder = new TemporaryFolder();
        var first = await BuildUnder(folder, Skies[0]);
        var next = Skies[0] with { Path = "next", Environment = new(Skies[0].Environment) { ["SOURCE_DATE_EPOCH"] = "1827000000" } };
        Assert.NotEmpty(first.Except(await BuildUnder(folder, next)));
    }

    private static async Task<SortedDictionary<string, string>> BuildUnder(TemporaryFolder folder, Sky sky)
    {
        WriteContent(folder, sky);
        return await Build(Path.Combine(folder.Path, sky.Path), sky);
    }

    /// <summary>Pages whose names cultures sort differently, and that all link to each other.</summary>
    private static void WriteContent(TemporaryFolder folder, Sky sky)
    {
        List<(string Path, string Text)> files = [];
        void Write(string path, string text) => files.Add((path, text));

        string[] words = ["aa", "ab", "ch", "ci", "i", "ia", "zz", "za", "w-x", "wx", "a-b", "aab"];
        Write("site.yml", "title: Spec\nproducts: [{ id: kvm, name: KVM }]\nareas: [{ id: cpu, name: CPU }]\n");
        Write("references.yml", string.Concat(words.Select(word => $"- {{ id: {word}, type: webpage, title: {word}, URL: \"https://example.org/{word}\" }}\n")));
        foreach (var word in words)
        {
            var links = string.Join(' ', words.Select(other => $"[[articles/{other}]]"));
            Write($"articles/{word}.md", $"---\ntitle: {word}\ndescription: D.\nsection: guides\ntags: [ii, {word}]\n---\n{links} a term{word} [@{word}; @i].\n\n```sh\ntrue\n```\n");
            Write($"features/{word}.md", $"---\ntitle: {word}\ndescription: D.\nareas: [cpu]\nrelated: [articles/i]\nstatements:\n  - {{ product: kvm, status: supported, sources: [{word}] }}\n---\n{links}\n");
            Write($"terms/{word}.md", $"---\nterm: term{word}\ndefinition: D.\n---\n");
        }

        if (sky.IsReversed)
        {
            files.Reverse();
        }

        // The order in which files are made is, on most file systems, one that a folder lists them in.
        foreach (var (path, text) in files)
        {
            var file = folder.Write($"{sky.Path}/content/{path}", System.Text.Encoding.UTF8.GetBytes(text));
            File.SetLastWriteTimeUtc(file, sky.Written);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, (UnixFileMode)0b110_110_110 & (UnixFileMode)~Convert.ToInt32(sky.Umask, 8));
            }
        }
    }

    private static async Task<SortedDictionary<string, string>> Build(string folder, Sky sky)
    {
        var output = Path.Combine(folder, "output");
        string[] build = [Path.Combine(AppContext.BaseDirectory, "site.dll"), "build", "--content", "content", "--output", output, "--quiet"];
        // Only a shell can set what new files may not have.
        string[] command = OperatingSystem.IsWindows() ? ["dotnet", .. build] : ["/bin/sh", "-c", "umask $0 && exec dotnet \"$@\"", sky.Umask, .. build];
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in command[1..])
        {
            start.ArgumentList.Add(argument);
        }

        // The locale comes from the first of these that is set.
        start.Environment.Remove("LC_ALL");
        foreach (var (key, value) in sky.Environment)
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

    /// <summary>What one build is made under.</summary>
    /// <param name="Path">The checkout, below the test's folder.</param>
    /// <param name="IsReversed">Whether the files were made in the opposite order.</param>
    /// <param name="Written">When they were last written.</param>
    /// <param name="Umask">Which rights new files don't have, in octal.</param>
    /// <param name="Environment">Variables of the environment.</param>
    private sealed record Sky(string Path, bool IsReversed, DateTime Written, string Umask, Dictionary<string, string> Environment);
}
