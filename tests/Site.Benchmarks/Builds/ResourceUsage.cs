using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Site.Benchmarks.Builds;

/// <summary>What the children of this process that have ended used: POSIX's getrusage, in the layout of 64-bit Linux and macOS.</summary>
internal static partial class ResourceUsage
{
    private const int Children = -1;

    /// <summary>CPU seconds in user and kernel mode of all children together, and the peak memory in bytes of the one that had most.</summary>
    /// <param name="ended">A child that ended: Windows knows the figures of it alone.</param>
    public static (double User, double System, long PeakBytes) Of(Process ended)
    {
        if (OperatingSystem.IsWindows())
        {
            return (ended.UserProcessorTime.TotalSeconds, ended.PrivilegedProcessorTime.TotalSeconds, ended.PeakWorkingSet64);
        }

        // 16 longs: two times of two each, then the greatest resident set and 13 more. The microseconds are an int on macOS.
        Span<long> fields = stackalloc long[18];
        if (GetResourceUsage(Children, ref fields[0]) != 0)
        {
            throw new InvalidOperationException($"getrusage failed: {Marshal.GetLastPInvokeErrorMessage()}");
        }

        return (fields[0] + ((int)fields[1] / 1e6), fields[2] + ((int)fields[3] / 1e6), OperatingSystem.IsMacOS() ? fields[4] : fields[4] * 1024);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetResourceUsage(int who, ref long usage);
}
