using System.Collections.Immutable;
using Site.Import.Yaml;
using Site.Model.Content;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Kvm;

/// <summary>Parses the kernel's KVM API document (Documentation/virt/kvm/api.rst): chapter 4 lists ioctls, 6 to 8 capabilities.</summary>
internal sealed class KvmApiParser(SourceText source, ProblemList problems)
{
    /// <summary>The ioctls and capabilities, in the document's order.</summary>
    public ImmutableArray<KvmInterface> Parse()
    {
        var sections = KvmSections.Parse(source).Where(section => KindOf(section.Chapter) is not null).ToArray();
        if (!sections.Any(section => section.Chapter == 4))
        {
            problems.Add(ImportProblems.NotTheKvmApi, source, new SourceSpan(0, 1), "the file has no section of chapter 4 that is headed by an ioctl");
        }

        return [.. sections.SelectMany(ParseSection)];
    }

    private IEnumerable<KvmInterface> ParseSection(KvmSection section)
    {
        var kind = KindOf(section.Chapter)!.Value;
        var names = NamesIn(section.Title);
        if (names.IsEmpty)
        {
            problems.Add(ImportProblems.BadKvmHeading, source, section.Span, $"`{section.Title}` names nothing that begins with KVM_");
        }

        var (coverage, architectures) = ReadArchitectures(section);
        var targets = ReadTargets(section, kind);
        var says = section.Find("Capability");
        var capabilities = KvmWords.CapabilitiesIn(says ?? "");
        var isBasic = KvmWords.WordsOf(says ?? "") is ["basic", ..];
        var isPlain = says is null or "basic" || (capabilities.Length == 1 && capabilities[0] == says);
        return names.Select(name => new KvmInterface
        {
            Name = new Located<string>(name, default),
            Kind = kind,
            Section = new Located<string>(section.Number, default),
            Targets = targets,
            Coverage = coverage,
            Architectures = architectures,
            UpstreamArchitectures = IsPlain(section, coverage, architectures) ? null : section.Find("Architectures", "Architecture"),
            Basic = isBasic,
            Capabilities = capabilities,
            UpstreamCapabilities = isPlain ? null : says,
        });
    }

    private (ArchitectureCoverage Coverage, ImmutableArray<Architecture> Architectures) ReadArchitectures(KvmSection section)
    {
        if (section.Find("Architectures", "Architecture") is not { } says)
        {
            return (ArchitectureCoverage.NotStated, []);
        }

        if (KvmWords.ReadArchitectures(says) is { } read)
        {
            return read;
        }

        problems.Add(ImportProblems.UnknownArchitectures, source, section.Span, $"{section.Number}: `{says}` names no architecture known");
        return (ArchitectureCoverage.NotStated, []);
    }

    // The words say no more than what they were read as.
    private static bool IsPlain(KvmSection section, ArchitectureCoverage coverage, ImmutableArray<Architecture> architectures)
    {
        var words = string.Join(", ", architectures.Select(architecture => YamlText.Word(architecture)));
        return section.Find("Architectures", "Architecture") == (coverage == ArchitectureCoverage.All ? "all" : words);
    }

    private ImmutableArray<KvmTarget> ReadTargets(KvmSection section, KvmInterfaceKind kind)
    {
        if (section.Find("Type", "Target") is { } says)
        {
            if (KvmWords.ReadTargets(says) is { } read)
            {
                return read;
            }

            problems.Add(ImportProblems.UnknownTarget, source, section.Span, $"{section.Number}: `{says}` is none of system, vm, vcpu and device");
        }

        // Chapters 6 and 7 say it of all their sections.
        return kind switch
        {
            KvmInterfaceKind.VcpuCapability => [KvmTarget.Vcpu],
            KvmInterfaceKind.VmCapability => [KvmTarget.Vm],
            _ => [],
        };
    }

    // "KVM_SET_DEVICE_ATTR/KVM_GET_DEVICE_ATTR" is two, and so is "KVM_(UN)REGISTER_COALESCED_MMIO".
    private static ImmutableArray<string> NamesIn(string title)
    {
        const string Either = "KVM_(UN)";
        var written = title.Replace(Either, "KVM_", StringComparison.Ordinal);
        var names = KvmWords.WordsOf(written).Where(word => word.StartsWith("KVM_", StringComparison.Ordinal));
        return written == title
            ? [.. names.Distinct(StringComparer.Ordinal)]
            : [.. names.SelectMany(name => new[] { name, "KVM_UN" + name["KVM_".Length..] }).Distinct(StringComparer.Ordinal)];
    }

    private static KvmInterfaceKind? KindOf(int chapter) => chapter switch
    {
        4 => KvmInterfaceKind.Ioctl,
        6 => KvmInterfaceKind.VcpuCapability,
        7 => KvmInterfaceKind.VmCapability,
        8 => KvmInterfaceKind.Capability,
        _ => null,
    };
}
