using System.Runtime.InteropServices;

namespace Site.Build.Writing;

/// <summary>Exchanges two folders in one step, where the system has such a step.</summary>
internal static partial class AtomicExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Exchanges two folders by Linux's renameat2(2) with RENAME_EXCHANGE; false when the system can't, and then nothing has changed.</summary>
    public static bool TryExchange(string left, string right)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, left, CurrentFolder, right, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int leftFolder, string left, int rightFolder, string right, uint flags);
}
