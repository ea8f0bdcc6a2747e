using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Kvm;

/// <summary>Holds the committed ioctls and capabilities against the kernel's KVM API document, be it of the release that was imported or of a later one.</summary>
public static class KvmApiVerification
{
    /// <summary>What is wrong with upstream's document, or else each drift at its place in the committed file.</summary>
    /// <param name="source">The committed file.</param>
    /// <param name="committed">What it says.</param>
    /// <param name="document">Upstream's document.</param>
    public static ImmutableArray<Diagnostic> Verify(SourceText source, KvmApi committed, SourceText document)
    {
        var problems = new ProblemList();
        // Which release the document is of is said by who imports; it is taken as committed.
        var upstream = committed with { Interfaces = new KvmApiParser(document, problems).Parse() };
        if (problems.HasErrors)
        {
            return problems.ToImmutable();
        }

        var here = committed.Interfaces.ToLookup(KeyOf, StringComparer.Ordinal);
        var there = upstream.Interfaces.ToLookup(KeyOf, StringComparer.Ordinal);
        foreach (var key in here.Concat(there).Select(group => group.Key).Distinct(StringComparer.Ordinal))
        {
            var (then, now) = (here[key].ToList(), there[key].ToList());
            if (then.Count == 0)
            {
                problems.Add(ImportProblems.NotCommitted, source, new SourceSpan(0, 1), $"{key} is in section {now[0].Section.Value} upstream, and not here");
            }
            else if (now.Count == 0)
            {
                problems.Add(ImportProblems.NotUpstream, source, then[0].Name.Span, $"{key} is here, and not upstream");
            }
            else if (TextOf(committed, then) != TextOf(committed, now))
            {
                problems.Add(ImportProblems.StatusDrift, source, then[0].Name.Span, $"{key}: upstream says another section, target, architecture or capability than here");
            }
        }

        if (!problems.HasErrors && KvmApiYaml.Write(upstream) is var written && written != source.Text)
        {
            problems.Add(ImportProblems.TextDrift, source, new SourceSpan(source.Text.AsSpan().CommonPrefixLength(written), 1), "from here on the file is not as the import writes it");
        }

        return problems.ToImmutable();
    }

    private static string KeyOf(KvmInterface one) => $"{(one.Kind == KvmInterfaceKind.Ioctl ? "ioctl" : "capability")} {one.Name.Value}";

    private static string TextOf(KvmApi api, IEnumerable<KvmInterface> some) => KvmApiYaml.Write(api with { Interfaces = [.. some] });
}
