using System.Text;
using Site.Build.Fixing;
using Site.Model.Text;

namespace Site.Cli.Commands;

/// <summary>Writes a mended text over its file: whole or not at all, with the line ends and the byte order mark that the file has.</summary>
internal static class MendedFile
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Writes the text.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="mended">The text.</param>
    /// <exception cref="EnvironmentException">The file is no longer what was read: someone else is at work on it.</exception>
    public static void Write(string content, FixedText mended)
    {
        var path = Path.Combine(content, mended.Source.Path.Replace('/', Path.DirectorySeparatorChar));
        var old = File.ReadAllBytes(path);
        if (ContentHash.Of(old) != mended.Source.Hash)
        {
            throw new EnvironmentException($"{mended.Source.Path} was changed while it was being mended: run check --fix again.");
        }

        var text = HasWindowsLineEnds(old) ? mended.Text.Replace("\n", "\r\n", StringComparison.Ordinal) : mended.Text;
        var mark = old.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark : [];
        Replace(path, [.. mark, .. Encoding.UTF8.GetBytes(text)]);
    }

    /// <summary>Whether every line ends with CR LF. A file that has both kinds gets the repository's own, LF.</summary>
    private static bool HasWindowsLineEnds(byte[] bytes)
    {
        var lines = bytes.AsSpan().Count((byte)'\n');
        return lines > 0 && bytes.AsSpan().Count("\r\n"u8) == lines;
    }

    /// <summary>A new file beside the old one takes its place in one step. Its name begins with a dot, so no build reads it.</summary>
    private static void Replace(string path, byte[] bytes)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.mended");
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
