using Site.Model.Content;

namespace Site.Build.Planning;

/// <summary>Names architectures as people write them.</summary>
internal static class ArchitectureText
{
    /// <summary>The usual spelling.</summary>
    public static string Of(Architecture architecture) => architecture switch
    {
        Architecture.X86 => "x86",
        Architecture.Arm64 => "arm64",
        Architecture.Arm32 => Strings.Arm32,
        Architecture.Ppc => "PowerPC",
        Architecture.S390x => "s390x",
        Architecture.Riscv => "RISC-V",
        Architecture.Loongarch => "LoongArch",
        Architecture.Mips => "MIPS",
        Architecture.Ia64 => "Itanium",
        _ => architecture.ToString(),
    };
}
