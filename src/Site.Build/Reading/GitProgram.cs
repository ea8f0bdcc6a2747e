#pragma warning disable RS0030 // READ is one of the two rooms that touch the disk.
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Site.Build.Reading;

/// <summary>Runs git in a folder.</summary>
internal static class GitProgram
{
    /// <summary>What git answers, as text; null when it fails or is not there.</summary>
    public static string? Ask(string folder, params string[] arguments)
    {
        return Run(folder, arguments, null, static stream =>
        {
            using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
            return reader.ReadToEnd();
        });
    }

    /// <summary>Runs git and reads its answer.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">The lines it is given; null for none. They are written while the answer is read, so neither side waits for the other.</param>
    /// <param name="read">Reads the answer.</param>
    /// <returns>What was read; the default when git fails or is not there.</returns>
    public static T? Run<T>(string folder, IEnumerable<string> arguments, IReadOnlyCollection<string>? input, Func<Stream, T> read)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var writing = Task.Run(() => Write(git.StandardInput, input ?? []));
            var answer = read(git.StandardOutput.BaseStream);
            git.StandardOutput.BaseStream.CopyTo(Stream.Null);
            writing.GetAwaiter().GetResult();
            git.WaitForExit();
            return git.ExitCode == 0 ? answer : default;
        }
        catch (Exception exception) when (exception is Win32Exception or EndOfStreamException)
        {
            // There is no git, or it ended in the middle of its answer.
            return default;
        }
    }

    private static void Write(StreamWriter input, IReadOnlyCollection<string> lines)
    {
        try
        {
            foreach (var line in lines)
            {
                input.Write(line);
                input.Write('\n');
            }

            input.Close();
        }
        catch (IOException)
        {
            // Git ended before it had read everything; its exit code says whether that is a failure.
        }
    }
}
