using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Model.Text;

namespace Site.Build.Tests.Running;

/// <summary>Changes a snapshot as someone does who writes: texts most of the time, front matter, data and files now and then. What comes of it may have errors.</summary>
internal sealed class RandomEdits(int seed)
{
    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>The snapshot after one more edit, and what the edit was.</summary>
    public (Snapshot Snapshot, string Edit) Next(Snapshot before)
    {
        _count++;
        var pages = before.Texts.Where(text => text.Path.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var page = pages[_random.Next(pages.Count)];
        var other = pages[_random.Next(pages.Count)];
        return _random.Next(21) switch
        {
            0 or 1 => With(before, page, page.Text + $"\nA word more, the {_count}th.\n", "a sentence"),
            2 or 3 => With(before, page, page.Text + $"\nSee [[{other.Path[..^".md".Length]}|another page {_count}]].\n", "a link to " + other.Path),
            4 => With(before, page, page.Text + $"\n## A heading of edit {_count}\n\nIts text.\n", "a heading"),
            5 => With(before, page, WithoutLastParagraph(page.Text), "a paragraph less"),
            6 => With(before, page, page.Text.Replace("\ntitle: ", $"\ntitle: Edited {_count} ", StringComparison.Ordinal), "its title"),
            7 => With(before, page, page.Text.Replace("\n---\n", $"\ntags: [edited{_count % 3}]\n---\n", StringComparison.Ordinal), "a tag"),
            8 => (Without(before, page.Path), "removed " + page.Path),
            9 => (Add(before, $"articles/edit-{_count}.md", $"---\ntitle: Edit {_count}\ndescription: D.\nsection: guides\ntags: [edited1]\n---\n\nSee [[{other.Path[..^".md".Length]}]].\n"), "a new article"),
            10 => With(before, page, page.Text + $"\nSee [[{TitleOf(other)}]].\n", "a link to the title of " + other.Path),
            11 => With(before, page, WithKey(page.Text, "aliases", $"[Other name {_count % 3}]"), "another name"),
            12 => With(before, page, page.Text + $"\nSee [[Other name {_count % 3}]].\n", "a link to another name"),
            13 => With(before, page, WithKey(page.Text, "id", $"edited-{_count}"), "an id"),
            14 => With(before, page, WithKey(page.Text, "related", $"[\"{TitleOf(other)}\"]"), "related to " + other.Path),
            15 => Data(before, "site.yml", text => text.Replace("\ndescription: ", $"\ndescription: Edited {_count}. ", StringComparison.Ordinal)),
            16 => Swapped(before, pages, "status: supported", "status: experimental"),
            17 => Swapped(before, pages, "date: 200", "date: 201"),
            18 => Swapped(before, [.. before.Texts.Where(text => text.Path == "data/xen/support.yml")], "status: tech-preview", "status: experimental"),
            19 => With(before, page, WithKey(page.Text, "draft", _count % 2 == 0 ? "true" : "false"), "whether it is a draft"),
            _ => Data(before, "references.yml", text => text + $"\n- id: edit-{_count}\n  type: webpage\n  title: An edit\n  URL: https://example.org/{_count}\n"),
        };
    }

    /// <summary>The snapshot where in one of some texts that say the one or the other the other or the one is said.</summary>
    private (Snapshot, string) Swapped(Snapshot before, List<SourceText> texts, string one, string other)
    {
        var saying = texts.FindAll(text => text.Text.Contains(one, StringComparison.Ordinal) || text.Text.Contains(other, StringComparison.Ordinal));
        if (saying.Count == 0)
        {
            return (before, "nothing");
        }

        var text = saying[_random.Next(saying.Count)];
        var (from, to) = text.Text.Contains(one, StringComparison.Ordinal) ? (one, other) : (other, one);
        return With(before, text, text.Text.Replace(from, to, StringComparison.Ordinal), $"`{to}` for `{from}`");
    }

    private static string TitleOf(SourceText page)
    {
        var title = page.Text.Split('\n').FirstOrDefault(line => line.StartsWith("title: ", StringComparison.Ordinal)) ?? page.Path;
        return title["title: ".Length..].Trim('"');
    }

    /// <summary>The text with a key of its front matter, written first and no second time.</summary>
    private static string WithKey(string text, string key, string value) =>
        text.StartsWith("---\n", StringComparison.Ordinal)
            ? $"---\n{key}: {value}\n" + string.Join('\n', text["---\n".Length..].Split('\n').Where(line => !line.StartsWith(key + ": ", StringComparison.Ordinal)))
            : text;

    private static string WithoutLastParagraph(string text)
    {
        var end = text.TrimEnd().LastIndexOf("\n\n", StringComparison.Ordinal);
        return end > text.IndexOf("\n---\n", StringComparison.Ordinal) + 5 ? text[..end] + "\n" : text;
    }

    private static (Snapshot, string) Data(Snapshot before, string path, Func<string, string> edit) =>
        before.Texts.FirstOrDefault(text => text.Path == path) is { } found ? With(before, found, edit(found.Text), "edited") : (before, "nothing");

    private static (Snapshot, string) With(Snapshot before, SourceText page, string text, string edit) =>
        (Add(Without(before, page.Path), page.Path, text), $"{page.Path}: {edit}");

    private static Snapshot Without(Snapshot before, string path) => before with { Texts = [.. before.Texts.Where(text => text.Path != path)] };

    private static Snapshot Add(Snapshot before, string path, string text) => before with
    {
        Texts =
        [
            .. before.Texts.Append(SampleContent.Source(path, text))
                .OrderBy(source => source.Path, StringComparer.Ordinal),
        ],
    };
}
