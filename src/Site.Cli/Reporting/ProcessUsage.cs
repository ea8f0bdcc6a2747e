namespace Site.Cli.Reporting;

/// <summary>What the process has used since it began.</summary>
/// <param name="Cpu">CPU time of all threads, in user and kernel mode.</param>
/// <param name="Allocated">Bytes allocated by managed code, those freed again included.</param>
internal readonly record struct ProcessUsage(TimeSpan Cpu, long Allocated)
{
    /// <summary>What was used since an earlier moment.</summary>
    public ProcessUsage Since(ProcessUsage before) => new(Cpu - before.Cpu, Allocated - before.Allocated);

    /// <summary>What was used in both of two spans.</summary>
    public ProcessUsage Plus(ProcessUsage other) => new(Cpu + other.Cpu, Allocated + other.Allocated);
}
