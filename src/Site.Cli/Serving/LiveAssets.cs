namespace Site.Cli.Serving;

/// <summary>The files that <c>serve</c> adds to a site, from the program itself.</summary>
internal static class LiveAssets
{
    /// <summary>The file of that name; null when there is none.</summary>
    public static byte[]? Find(string name)
    {
        using var stream = typeof(LiveAssets).Assembly.GetManifestResourceStream($"Site.Cli.Serving.{name}");
        if (name is not ("live.js" or "live.css") || stream is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
