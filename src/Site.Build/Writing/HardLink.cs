using System.Runtime.InteropServices;

namespace Site.Build.Writing;

/// <summary>A second name of a file, where the system has such a thing.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file a second name by link(2), without opening it; false when the system can't.</summary>
    public static bool TryMake(string file, string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            return Link(file, name) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);
}
