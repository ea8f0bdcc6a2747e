using System.Text;

namespace Site.Benchmarks.Corpus;

/// <summary>
/// Makes content to measure with: articles, features with statements, events, papers, terms and releases, as wide and as linked as real content is.
/// A pure function of a seed and a number of pages.
/// </summary>
public static class CorpusGenerator
{
    private const string Settings = """
        title: Benchmark Atlas
        tagline: Pages that mean nothing, in the shape of those that do
        description: Generated content that the generator is measured with.
        base-url: https://example.org/atlas/
        products:
          - { id: kvm, name: KVM, release-name: Linux }
          - { id: qemu, name: QEMU, part-of: kvm }
          - { id: libvirt, name: libvirt, part-of: kvm }
          - { id: xen, name: Xen }
        areas:

        """;

    /// <summary>The files of a corpus, one after the other: <c>site.yml</c>, <c>references.yml</c> and the pages.</summary>
    /// <param name="seed">Two seeds give two corpora of the same shape.</param>
    /// <param name="pages">How many pages it has.</param>
    public static IEnumerable<CorpusFile> Generate(int seed, int pages)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pages, 1);
        var plan = CorpusPlan.Of(seed, pages);
        yield return new CorpusFile("site.yml", Settings + string.Concat(Words.Areas.Select(area => $"  - {{ id: {area}, name: {Sentence.Capital(area)} }}\n")));
        yield return new CorpusFile("references.yml", References(plan, new Dice(seed, "references")));
        foreach (var page in plan.Pages)
        {
            var dice = new Dice(seed, $"page {page.Number}");
            var text = new FrontMatter(dice, plan, page).Write();
            var body = new PageText(dice, plan, page);
            yield return new CorpusFile(page.Path, text + (page.Kind is "term" or "release" ? body.WriteShort() : body.WriteLong()));
        }
    }

    private static string References(CorpusPlan plan, Dice dice)
    {
        var sentence = new Sentence(dice, plan);
        var yaml = new StringBuilder();
        foreach (var key in plan.Sources)
        {
            yaml.Append($"- id: {key}\n  type: webpage\n  title: \"{sentence.WritePlain()}\"\n");
            yaml.Append($"  author:\n    - family: {Sentence.Capital(dice.Of(plan.Names))}\n      given: {Sentence.Capital(dice.Of(plan.Names))}\n");
            yaml.Append($"  issued: {dice.Between(1990, 2025)}-0{dice.Between(1, 9)}\n  URL: \"https://example.org/sources/{key}\"\n  accessed: \"2026-01-31\"\n");
        }

        return yaml.ToString();
    }
}
