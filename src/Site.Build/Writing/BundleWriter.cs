#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Writing;

/// <summary>Writes a site as one file, and lists its checksum in <c>SHA256SUMS</c> beside it.</summary>
public static class BundleWriter
{
    // What a zip archive begins with: the mark of its first entry, or, when it has none, of its end (PKWARE's APPNOTE.TXT, 4.3.7 and 4.3.16).
    private static readonly byte[] ZipMark = "PK"u8.ToArray();

    /// <summary>
    /// Writes the archive beside its place and moves it there whole. It holds one folder with the archive's name, in it the site and a list of
    /// checksums. When anything is wrong, the archive that was there is untouched and the diagnostics say why.
    /// </summary>
    /// <param name="files">The site.</param>
    /// <param name="archive">Where it goes; an archive that is there is replaced, any other file is not.</param>
    /// <param name="day">The day of the build.</param>
    /// <param name="observer">Told of every file.</param>
    /// <exception cref="OperationCanceledException">The observer ended the build.</exception>
    public static ImmutableArray<Diagnostic> Write(ImmutableArray<OutputFile> files, string archive, DateOnly day, IBuildObserver observer)
    {
        var staged = StagedBeside(archive);
        var isOurs = false;
        try
        {
            if (Refuse(archive) is { } refused)
            {
                return [refused];
            }

            Directory.CreateDirectory(Path.GetDirectoryName(archive)!);
            using (var stream = LockedFile.Open(staged))
            {
                isOurs = true;
                // A bundle that was killed may have left some of it.
                stream.SetLength(0);
                BundleArchive.Write(files, Path.GetFileNameWithoutExtension(archive), day, stream, observer);
            }

            return MoveIn(staged, archive);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [Problems.WriteFailed.Anywhere(exception.Message.TrimEnd('.'))];
        }
        finally
        {
            if (isOurs)
            {
                Drop(staged);
            }
        }
    }

    /// <summary>The name under which a file is made before it is moved to its place.</summary>
    public static string StagedBeside(string file) =>
        Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileNameWithoutExtension(file)}.new{Path.GetExtension(file)}");

    /// <summary>Moves a finished file to its place and lists its checksum beside it.</summary>
    /// <exception cref="IOException">The system would not do it.</exception>
    public static ImmutableArray<Diagnostic> MoveIn(string staged, string file)
    {
        var listFile = ListBeside(file);
        byte[] digest;
        using (var stream = File.OpenRead(staged))
        {
            digest = SHA256.HashData(stream);
        }

        if (ChecksumList.With(File.Exists(listFile) ? File.ReadAllText(listFile) : "", Path.GetFileName(file), digest) is not { } list)
        {
            return [RefuseList(listFile)];
        }

        File.Move(staged, file, overwrite: true);
        var stagedList = StagedBeside(listFile);
        File.WriteAllText(stagedList, list, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(stagedList, listFile, overwrite: true);
        return [];
    }

    private static string ListBeside(string file) => Path.Combine(Path.GetDirectoryName(file)!, ChecksumList.FileName);

    private static Diagnostic? Refuse(string archive)
    {
        var reason = Directory.Exists(archive) ? "it is a folder"
            : File.Exists(archive) && !IsArchive(archive) ? "there is a file that is no zip archive"
            : null;
        var list = ListBeside(archive);
        return reason is not null ? Problems.BundleRefused.Anywhere($"the bundle can't be written to {archive}: {reason}")
            : File.Exists(list) && ChecksumList.With(File.ReadAllText(list), "", []) is null ? RefuseList(list)
            : null;
    }

    private static Diagnostic RefuseList(string list) =>
        Problems.BundleRefused.Anywhere($"the bundle's checksum can't be added to {list}: it is no list of SHA-256 checksums");

    private static bool IsArchive(string file)
    {
        using var stream = File.OpenRead(file);
        var start = new byte[ZipMark.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) is var read && (read == 0 || (read == start.Length && start.SequenceEqual(ZipMark)));
    }

    private static void Drop(string staged)
    {
        if (File.Exists(staged))
        {
            File.Delete(staged);
        }
    }
}
