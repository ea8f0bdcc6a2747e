namespace Site.Build.Cataloging;

/// <summary>Puts a file's hash into its name, so that it may be cached for ever.</summary>
internal static class FingerprintedPath
{
    private const int HashLength = 10;

    /// <summary><c>assets/pvh.png</c> → <c>assets/pvh.1f3a5c7e90.png</c>.</summary>
    public static string Of(string path, string hash)
    {
        var dot = path.LastIndexOf('.');
        return dot <= path.LastIndexOf('/') ? $"{path}.{hash[..HashLength]}" : $"{path[..dot]}.{hash[..HashLength]}{path[dot..]}";
    }
}
