namespace Site.Import.Xen;

/// <summary>What the name of a file says of the SUPPORT.md in it: <c>SUPPORT-RELEASE-4.17.0.md</c>, <c>SUPPORT-4.17.md</c>, <c>SUPPORT-unstable.md</c>.</summary>
/// <param name="Kind">Which text it is: as tagged when the name has upstream's tag <c>RELEASE-</c> in it.</param>
/// <param name="Release">The release it names; null when it names none.</param>
internal sealed record SupportTextName(SupportTextKind Kind, string? Release)
{
    private const string Tag = "RELEASE-";

    /// <summary>What a path's last part says.</summary>
    public static SupportTextName Of(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var tag = name.IndexOf(Tag, StringComparison.Ordinal);
        var kind = tag < 0 ? SupportTextKind.Tip : SupportTextKind.Tagged;
        var from = tag < 0 ? 0 : tag + Tag.Length;
        while (from < name.Length && !char.IsAsciiDigit(name[from]))
        {
            from++;
        }

        var to = from;
        while (to < name.Length && (char.IsAsciiDigit(name[to]) || name[to] == '.'))
        {
            to++;
        }

        var parts = name[from..to].Split('.', StringSplitOptions.RemoveEmptyEntries);
        return new SupportTextName(kind, parts.Length < 2 ? null : $"{parts[0]}.{parts[1]}");
    }
}
