namespace Site.Benchmarks.Builds;

/// <summary>What a process used from its start to its end, its own children included.</summary>
/// <param name="Wall">Seconds by the clock.</param>
/// <param name="User">Seconds of CPU time in user mode.</param>
/// <param name="System">Seconds of CPU time in the kernel.</param>
/// <param name="PeakBytes">The most memory it had in RAM, in bytes.</param>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record Usage(double Wall, double User, double System, long PeakBytes, int ExitCode, string Output)
{
    /// <summary>Seconds of CPU time.</summary>
    public double Cpu => User + System;
}
