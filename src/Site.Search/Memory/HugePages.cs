using System.Runtime.InteropServices;

namespace Site.Search.Memory;

/// <summary>Asks the system for memory in large pages: where the kernel gives them to those that ask, hundreds of small ones need not be brought in one by one.</summary>
internal static unsafe partial class HugePages
{
    /// <summary>What the start of memory must be a multiple of to be all large pages: their size on x86-64, and on Arm with small pages of 4 KB.</summary>
    public const int Size = 1 << 21;

    // MADV_HUGEPAGE of <asm-generic/mman-common.h>.
    private const int HugePage = 14;

    /// <summary>Asks for some memory, to which nothing was written yet; a system that has no such pages leaves it as it is.</summary>
    public static void Ask(void* start, nuint length)
    {
        if (OperatingSystem.IsLinux())
        {
            try
            {
                _ = Advise(start, length, HugePage);
            }
            catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
            {
                // A C library under another name.
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(void* start, nuint length, int advice);
}
