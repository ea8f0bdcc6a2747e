namespace Site.Cli;

/// <summary>What the process ends with.</summary>
internal enum ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    Ok = 0,

    /// <summary>The content has errors.</summary>
    ContentErrors = 1,

    /// <summary>The command line is wrong.</summary>
    Usage = 2,

    /// <summary>The machine would not do it: a folder that can't be written, a port in use.</summary>
    Environment = 3,

    /// <summary>Stopped by Ctrl-C, as shells count it: 128 and the number of the signal.</summary>
    Cancelled = 130,
}
