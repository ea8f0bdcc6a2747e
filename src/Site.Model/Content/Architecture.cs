namespace Site.Model.Content;

/// <summary>A host architecture.</summary>
public enum Architecture
{
    /// <summary>x86, 32 and 64 bits.</summary>
    X86,

    /// <summary>64-bit Arm.</summary>
    Arm64,

    /// <summary>32-bit Arm.</summary>
    Arm32,

    /// <summary>Power and PowerPC.</summary>
    Ppc,

    /// <summary>IBM Z.</summary>
    S390x,

    /// <summary>RISC-V.</summary>
    Riscv,

    /// <summary>LoongArch.</summary>
    Loongarch,

    /// <summary>MIPS.</summary>
    Mips,

    /// <summary>Itanium.</summary>
    Ia64,
}
