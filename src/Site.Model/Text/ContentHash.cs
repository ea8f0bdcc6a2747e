using System.IO.Hashing;

namespace Site.Model.Text;

/// <summary>
/// What tells contents apart, and what names made of contents are made of: XXH128, in lower-case hexadecimal (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md).
/// No checksum against someone who means harm: those of bundles and of the list for offline use are SHA-256. For that the framework loads OpenSSL, in more time than a small site takes to be hashed.
/// </summary>
public static class ContentHash
{
    /// <summary>The hash of some bytes: 32 figures.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(XxHash128.Hash(bytes));
}
