using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>Decides what a file of the content folder is taken as, wherever its bytes come from.</summary>
internal static class ContentFile
{
    /// <summary>Takes a file as a text or an asset, or says why not.</summary>
    /// <param name="path">Its path relative to the content folder.</param>
    /// <param name="length">Its size in bytes.</param>
    /// <param name="spill">Where its text is put away; null to keep it in memory.</param>
    /// <param name="read">Reads it, told whether it is a text, whose bytes are not kept; called only when it is of a type and size that is taken.</param>
    /// <param name="text">The text it is taken as, if any.</param>
    /// <param name="asset">The asset it is taken as, if any.</param>
    public static Diagnostic? Take(string path, long length, ISpill? spill, Func<bool, ReadOnlyMemory<byte>> read, out SourceText? text, out AssetFile? asset)
    {
        text = null;
        asset = null;
        var type = FileTypes.Of(path);
        if (type is null)
        {
            var extension = Path.GetExtension(path);
            return Problems.AssetRefused.In(path, FileTypes.IsAsset(extension) ? $"a `{extension}` file is taken below assets/ only" : extension.Length == 0 ? "a file without an extension" : $"`{extension}` is not a type that is taken");
        }

        // Pipes, sockets and devices have no length: they are never opened, since reading one could wait for ever.
        if (length == 0)
        {
            return Problems.NotARegularFile.In(path, "the file is empty, or not a regular file");
        }

        if (length > type.MostBytes)
        {
            return Problems.FileTooLarge.In(path, string.Create(CultureInfo.InvariantCulture, $"{length:N0} bytes, at most {type.MostBytes:N0} are taken"));
        }

        var bytes = read(type.IsText);
        if (!type.IsText)
        {
            asset = new AssetFile(path, bytes, ContentHash.Of(bytes.Span));
            return null;
        }

        return Decode(path, bytes.Span, spill, out text);
    }

    private static Diagnostic? Decode(string path, ReadOnlySpan<byte> file, ISpill? spill, out SourceText? text)
    {
        text = null;
        var bytes = file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? file[3..] : file;
        if (bytes.Contains((byte)0))
        {
            return Problems.NotUtf8.In(path, "the file has NUL bytes: it is binary, or in another encoding");
        }

        if (!Utf8.IsValid(bytes))
        {
            return Problems.NotUtf8.In(path, $"byte {FirstInvalid(bytes)} does not belong to UTF-8");
        }

        // The hash is that of the file: where it is not made of its text, the file is gone when the hash is asked for.
        text = HasOtherLineEnds(bytes) ? new SourceText(path, PackedText.Of(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"), spill), ContentHash.Of(file))
            : bytes.Length != file.Length ? new SourceText(path, PackedText.OfUtf8(bytes, Encoding.UTF8.GetCharCount(bytes), spill), ContentHash.Of(file))
            : new SourceText(path, PackedText.OfUtf8(bytes, Encoding.UTF8.GetCharCount(bytes), spill));
        return null;
    }

    /// <summary>Whether there is what ReplaceLineEndings replaces beside LF; hardly any text has one.</summary>
    private static bool HasOtherLineEnds(ReadOnlySpan<byte> text) =>
        text.ContainsAny((byte)'\r', (byte)'\f') || text.IndexOf("\u0085"u8) >= 0 || text.IndexOf("\u2028"u8) >= 0 || text.IndexOf("\u2029"u8) >= 0;

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            throw new InvalidOperationException("The bytes are valid UTF-8.");
        }
        catch (DecoderFallbackException exception)
        {
            return exception.Index;
        }
    }
}
