using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Benchmarks.Edits;

/// <summary>Saves pages of a folder that <c>serve</c> shows, one after the other, and measures how long it takes until the server answers with the new bytes.</summary>
/// <param name="Content">The content folder; it is written to.</param>
/// <param name="Count">How many saves of each kind.</param>
internal sealed partial record EditSeries(string Content, int Count)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs the saves: of a page's text, then of its title, which every page's navigation may show.</summary>
    /// <param name="server">The server.</param>
    /// <exception cref="InvalidOperationException">A page is not served after its edit.</exception>
    /// <returns>The times in milliseconds, by kind of edit.</returns>
    public async Task<ImmutableArray<(string Kind, ImmutableArray<double> Times)>> RunAsync(ServerProcess server)
    {
        var texts = await EachAsync(server, "text", (text, mark) => text + $"\nOne sentence more: {mark}.\n");

        // As another word in front: the page keeps its id and so its links, if these don't name it by its title.
        var titles = await EachAsync(server, "title", (text, mark) => Title().Replace(text, $"$0{mark} ", 1));
        return [("text", texts), ("title", titles)];
    }

    // A title in quotes goes on within them.
    [GeneratedRegex("^title: \"?", RegexOptions.Multiline)]
    private static partial Regex Title();

    private async Task<ImmutableArray<double>> EachAsync(ServerProcess server, string kind, Func<string, string, string> edit)
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Content, "articles"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var times = ImmutableArray.CreateBuilder<double>();
        for (var i = 0; i < Count; i++)
        {
            var file = pages[i * pages.Count / Count];
            var before = await File.ReadAllTextAsync(file);
            // Each kind has marks of its own: the pages still have those of the kind before.
            times.Add(await SaveAsync(server, file, edit, before, string.Create(CultureInfo.InvariantCulture, $"{kind}mark{i}")));
            await server.WaitForBuildAsync(Patience);
        }

        return times.ToImmutable();
    }

    private async Task<double> SaveAsync(ServerProcess server, string file, Func<string, string, string> edit, string before, string mark)
    {
        var page = Path.ChangeExtension(Path.GetRelativePath(Content, file), ".html").Replace(Path.DirectorySeparatorChar, '/');
        server.ForgetBuilds();
        var began = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(file, edit(before, mark));
        while (!(await server.GetAsync(page)).Contains(mark, StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new InvalidOperationException($"{page} was not served with what was saved: can the site be built with it?");
            }

            await Task.Delay(Pause);
        }

        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
