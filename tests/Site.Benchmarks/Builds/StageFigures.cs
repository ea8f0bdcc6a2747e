namespace Site.Benchmarks.Builds;

/// <summary>What one stage of a build used.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Elapsed">Seconds by the clock.</param>
/// <param name="Cpu">Seconds of CPU time, of all threads.</param>
/// <param name="AllocatedMib">Mebibytes of memory it asked for, those given back included.</param>
internal sealed record StageFigures(string Stage, double Elapsed, double Cpu, double AllocatedMib);
