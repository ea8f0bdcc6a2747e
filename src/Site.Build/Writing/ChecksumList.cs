using System.Security.Cryptography;

namespace Site.Build.Writing;

/// <summary>A list of SHA-256 digests as <c>sha256sum</c> of GNU coreutils writes and checks it: the digest in lower-case hexadecimal, two blanks and a path, a line each.</summary>
internal static class ChecksumList
{
    /// <summary>The name such a list usually has.</summary>
    public const string FileName = "SHA256SUMS";

    private const string Between = "  ";

    /// <summary>The list of some paths and digests, by path.</summary>
    public static string Of(IEnumerable<(string Path, byte[] Digest)> digests) =>
        string.Concat(digests.OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => $"{Convert.ToHexStringLower(entry.Digest)}{Between}{entry.Path}\n"));

    /// <summary>The list with the digest of one more path, in place of an older one of that path; null when the text is no such list.</summary>
    public static string? With(string list, string path, byte[] digest)
    {
        var others = new List<(string, byte[])>();
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Parse(line.TrimEnd('\r')) is not { } entry)
            {
                return null;
            }

            others.Add(entry);
        }

        return Of([.. others.Where(entry => entry.Item1 != path), (path, digest)]);
    }

    private static (string Path, byte[] Digest)? Parse(string line)
    {
        const int digits = SHA256.HashSizeInBytes * 2;
        return line.Length > digits + Between.Length && line[..digits].All(char.IsAsciiHexDigit) && line[digits] == ' ' && line[digits + 1] is ' ' or '*'
            ? (line[(digits + Between.Length)..], Convert.FromHexString(line[..digits]))
            : null;
    }
}
