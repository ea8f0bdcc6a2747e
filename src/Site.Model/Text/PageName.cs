namespace Site.Model.Text;

/// <summary>The form under which names of pages are compared: each part between slashes as a slug.</summary>
public static class PageName
{
    /// <summary>The comparable form of a name as someone wrote it: <c>Features/Live migration</c> → <c>features/live-migration</c>.</summary>
    public static string KeyOf(string name) =>
        name.Contains('/', StringComparison.Ordinal) ? string.Join('/', name.Split('/').Select(Slug.Of)) : Slug.Of(name);

    /// <summary>Whether an alias is an old path (<c>features/old-name</c>) and not a name that happens to hold a slash (<c>I/O APIC</c>).</summary>
    public static bool IsPath(string alias) =>
        alias.Contains('/', StringComparison.Ordinal) && !alias.Any(char.IsUpper) && !alias.Any(char.IsWhiteSpace);
}
