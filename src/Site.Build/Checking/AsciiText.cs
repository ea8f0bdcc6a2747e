using System.Text;

namespace Site.Build.Checking;

/// <summary>Compares UTF-8 with ASCII, in whichever case.</summary>
internal static class AsciiText
{
    /// <summary>Whether a text begins so.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="beginning">ASCII alone.</param>
    public static bool BeginsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> beginning) => text.Length >= beginning.Length && Ascii.EqualsIgnoreCase(text[..beginning.Length], beginning);
}
