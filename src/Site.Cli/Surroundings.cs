using System.Text;
using Site.Cli.ExternalLinks;
using Site.Cli.Reporting;
using Site.Model.Views;

namespace Site.Cli;

/// <summary>What the program finds around it; an argument, so that a test can put it somewhere else.</summary>
internal sealed record Surroundings
{
    /// <summary>Where reports go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where everything goes that is not the report.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether <see cref="Output"/> is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The value of an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>The user's folder for what can be made again.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The theme.</summary>
    public required ITheme Theme { get; init; }

    /// <summary>How other servers are asked.</summary>
    public LinkPolicy LinkPolicy { get; init; } = new();

    /// <summary>The most memory the process has had, in bytes.</summary>
    public required Func<long> PeakMemory { get; init; }

    /// <summary>What the process has used so far.</summary>
    public Func<ProcessUsage> Usage { get; init; } = () => default;

    /// <summary>What surrounds this process.</summary>
    public static Surroundings OfProcess(ITheme theme)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Surroundings
        {
            Output = Console.Out,
            Error = Console.Error,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
            CurrentFolder = Environment.CurrentDirectory,
            CacheFolder = UserCacheFolder(),
            Clock = TimeProvider.System,
            Theme = theme,
            PeakMemory = ReadPeakMemory,
            Usage = () => new ProcessUsage(Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes()),
        };
    }

    private static string UserCacheFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
        {
            return Path.Combine(home, "Library", "Caches");
        }

        // The XDG base directory specification: a relative value is to be ignored.
        var asked = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return Path.IsPathRooted(asked) ? asked : Path.Combine(home, ".cache");
    }

    private static long ReadPeakMemory()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
