using System.Globalization;
using System.Text;

namespace Site.Benchmarks.Corpus;

/// <summary>Writes the front matter of one page.</summary>
internal sealed class FrontMatter(Dice dice, CorpusPlan plan, PlannedPage page)
{
    private static readonly string[] Sections = ["architecture", "history", "guides", "comparison"];
    private static readonly string[] EventKinds = ["release", "paper", "product", "company", "community", "hardware", "security", "standard"];
    private static readonly string[] Statuses = ["supported", "tech-preview", "experimental", "deprecated", "unsupported", "absent", "unknown"];
    private static readonly string[] Guests = ["pv", "hvm", "pvh"];

    private readonly Sentence _sentence = new(dice, plan);
    private readonly StringBuilder _yaml = new("---\n");

    /// <summary>The front matter, its two lines of hyphens included.</summary>
    public string Write()
    {
        AddShared();
        switch (page.Kind)
        {
            case "article":
                Add($"section: {dice.Of(Sections)}");
                break;
            case "feature":
                AddStatements();
                break;
            case "event":
                AddEvent();
                break;
            case "paper":
                AddPaper();
                break;
            case "term":
                Add($"term: {page.Title}", $"definition: \"{_sentence.WritePlain()}\"");
                break;
            case "release":
                Add($"product: {page.Product}", $"version: {page.Title}", $"date: {Day()}", $"sources: [{dice.Of(plan.Sources)}]");
                break;
        }

        return _yaml.Append("---\n\n").ToString();
    }

    /// <summary>A day between 2000 and 2025.</summary>
    public string Day() => new DateOnly(2000, 1, 1).AddDays(dice.Below(9400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void AddShared()
    {
        if (page.Kind is "term" or "release")
        {
            return;
        }

        Add($"title: \"{page.Title}\"", $"description: \"{_sentence.WritePlain()}\"");
        Add($"tags: [{string.Join(", ", Several(3, () => dice.MostlyFirst(plan.Tags)))}]");
        Add($"areas: [{string.Join(", ", Several(2, () => dice.Of(Words.Areas)))}]");
        Add($"products: [{string.Join(", ", Several(2, () => dice.Of(Words.Products)))}]");
        if (dice.Percent(10))
        {
            Add($"aliases: [\"{page.Title} of {page.Number}\"]");
        }

        if (dice.Percent(30) && page.Kind != "event")
        {
            Add($"sources: [{dice.Of(plan.Sources)}, \"{dice.Of(plan.Sources)}, p. {dice.Between(1, 400)}\"]");
        }
    }

    private void AddStatements()
    {
        Add("statements:");
        foreach (var product in Several(dice.Between(1, 3), () => dice.Of(Words.Products)))
        {
            var versions = plan.Versions.GetValueOrDefault(product, []);
            var first = versions.IsEmpty ? -1 : dice.Below(versions.Length);
            var last = first < 0 ? -1 : first + dice.Below(versions.Length - first);
            AddStatement(product, first < 0 ? "" : versions[first], last <= first ? "" : versions[last]);
            if (last > first && last + 1 < versions.Length)
            {
                AddStatement(product, versions[last + 1], "");
            }
        }
    }

    private void AddStatement(string product, string since, string until)
    {
        Add($"  - product: {product}", $"    status: {dice.Of(Statuses)}");
        AddIf(since.Length > 0, $"    since: {since}");
        AddIf(until.Length > 0, $"    until: {until}");
        AddIf(dice.Percent(50), "    arch: [x86]");
        AddIf(dice.Percent(30), $"    guest: [{dice.Of(Guests)}]");
        AddIf(dice.Percent(50), $"    default: {(dice.Percent(50) ? "on" : "off")}");
        if (dice.Percent(60))
        {
            Add("    enable:", $"      - qemu: \"-cpu host,+{dice.Of(Words.Nouns)}\"", $"      - kconfig: CONFIG_{dice.Of(Words.Nouns).ToUpperInvariant()}");
        }

        if (dice.Percent(40) && dice.Of(plan.Features) is var needed && needed != page)
        {
            Add("    requires:", $"      - feature: {needed.Slug}", "      - hardware: Intel VT-x");
        }

        AddIf(dice.Percent(40), $"    note: \"{_sentence.WritePlain()}\"");
        Add($"    sources: [{dice.Of(plan.Sources)}, \"{dice.Of(plan.Sources)}, section {dice.Between(1, 9)}\"]", $"    verified: {Day()}");
    }

    private void AddEvent()
    {
        Add($"date: {Day()}", $"kind: {dice.Of(EventKinds)}", $"importance: {dice.Between(1, 3)}", $"sources: [{dice.Of(plan.Sources)}]", "page: true");
        AddIf(!plan.Features.IsEmpty, $"features: [{string.Join(", ", Several(2, () => dice.Of(plan.Features).Slug))}]");
        AddIf(!plan.Papers.IsEmpty && dice.Percent(20), $"papers: [{dice.Of(plan.Papers).Slug}]");
    }

    private void AddPaper() => Add(
        "type: paper-conference",
        "author:", $"  - family: {Sentence.Capital(dice.Of(plan.Names))}", $"    given: {Sentence.Capital(dice.Of(plan.Names))}",
        $"issued: {Day()}", $"event-title: {Sentence.Capital(dice.Of(plan.Names))}", $"page: \"{dice.Between(1, 200)}-{dice.Between(201, 400)}\"",
        $"URL: \"https://example.org/papers/{page.Slug}.pdf\"");

    private static List<string> Several(int most, Func<string> make) =>
        [.. Enumerable.Range(0, most).Select(_ => make()).Distinct(StringComparer.Ordinal)];

    private void AddIf(bool wanted, string line)
    {
        if (wanted)
        {
            Add(line);
        }
    }

    private void Add(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            _yaml.Append(line).Append('\n');
        }
    }
}
