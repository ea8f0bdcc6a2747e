using System.Security.Cryptography;
using Site.Model.Output;

namespace Site.Build.Planning;

/// <summary>What a file made of all the others is made of: of each its path, how long it is, and what its bytes hash to.</summary>
/// <param name="Path">Path below the site's root.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">The SHA-256 of the bytes in lower-case hexadecimal.</param>
internal sealed record FileDigest(string Path, int Length, string Sha256)
{
    /// <summary>The digest of a file.</summary>
    public static FileDigest Of(OutputFile file) => new(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
}
