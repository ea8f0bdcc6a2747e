using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Support;

namespace Site.Import.Kvm;

/// <summary>The words that the KVM API document has for architectures and for what an ioctl is issued to.</summary>
internal static class KvmWords
{
    private static readonly FrozenDictionary<string, Architecture> Architectures = new Dictionary<string, Architecture>
    {
        ["x86"] = Architecture.X86,
        ["arm64"] = Architecture.Arm64,
        ["arm"] = Architecture.Arm32,
        ["ppc"] = Architecture.Ppc,
        ["powerpc"] = Architecture.Ppc,
        ["s390"] = Architecture.S390x,
        ["s390x"] = Architecture.S390x,
        ["riscv"] = Architecture.Riscv,
        ["loongarch"] = Architecture.Loongarch,
        ["mips"] = Architecture.Mips,
        ["ia64"] = Architecture.Ia64,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, KvmTarget> Targets = new Dictionary<string, KvmTarget>
    {
        ["system"] = KvmTarget.System,
        ["vm"] = KvmTarget.Vm,
        ["vcpu"] = KvmTarget.Vcpu,
        ["device"] = KvmTarget.Device,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a field <c>Architectures</c> says; null when it names none that is known.</summary>
    public static (ArchitectureCoverage Coverage, ImmutableArray<Architecture> Architectures)? ReadArchitectures(string text)
    {
        // "arm64, mips, riscv, x86 (if KVM_CAP_ONE_REG)", "Any that implement pvclocks (currently x86 only)", "x86 SEV enabled".
        var words = WordsOf(text);
        var named = words.Where(Architectures.ContainsKey).Select(word => Architectures[word]).Distinct().ToImmutableArray();
        return words switch
        {
            ["none"] => (ArchitectureCoverage.None, []),
            ["all"] => (ArchitectureCoverage.All, []),
            ["all", "except", ..] when named.Length > 0 => (ArchitectureCoverage.AllExcept, named),
            ["all", ..] => null,
            _ when named.Length > 0 => (ArchitectureCoverage.Listed, named),
            _ => null,
        };
    }

    /// <summary>What a field <c>Type</c> or <c>Target</c> says; null when it names nothing that is known.</summary>
    public static ImmutableArray<KvmTarget>? ReadTargets(string text)
    {
        var named = WordsOf(text).Where(Targets.ContainsKey).Select(word => Targets[word]).Distinct().ToImmutableArray();
        return named.Length == 0 ? null : named;
    }

    /// <summary>The names of capabilities in a text, each once, in order.</summary>
    public static ImmutableArray<string> CapabilitiesIn(string text) =>
        [.. WordsOf(text).Where(word => word.StartsWith("KVM_CAP_", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    /// <summary>The runs of letters, digits and underscores of a text.</summary>
    public static ImmutableArray<string> WordsOf(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !(char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_'))
            {
                if (i > start)
                {
                    words.Add(text[start..i]);
                }

                start = i + 1;
            }
        }

        return words.ToImmutable();
    }
}
