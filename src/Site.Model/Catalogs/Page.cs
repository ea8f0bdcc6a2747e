using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Model.Catalogs;

/// <summary>A document that has its place in the site.</summary>
/// <param name="Document">The parsed file.</param>
/// <param name="Meta">Its front matter.</param>
/// <param name="Id">Its id: unique within its kind.</param>
/// <param name="Title">Its name.</param>
/// <param name="Path">The file of the site that shows it: <c>features/x2apic.html</c>; of an event without a page of its own, the timeline.</param>
/// <param name="Number">Its index in <see cref="Catalog.Pages"/>.</param>
public sealed record Page(Document Document, PageMeta Meta, string Id, string Title, string Path, int Number)
{
    /// <summary>Whether it is the same page: two of one catalog never have the same content, and comparing that would hash whole texts.</summary>
    public bool Equals(Page? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => Number;

    /// <summary>The id of its element in that file; empty where the file is all its own.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Whether it has a file of its own.</summary>
    public bool HasFile => Anchor.Length == 0;

    /// <summary>Where a link to it leads, from the site's root: its path, with its anchor if it has one.</summary>
    public string Address => HasFile ? Path : $"{Path}#{Anchor}";

    /// <summary>Its kind.</summary>
    public ContentKind Kind => Document.Kind;

    /// <summary>Kind and id, unique in the site: <c>feature/x2apic</c>.</summary>
    public string Key { get; } = $"{Document.Kind.Name}/{Id}";

    /// <summary>How a wiki link names it when its id alone is ambiguous: <c>features/x2apic</c>.</summary>
    public string QualifiedName => $"{Kind.Folder}/{Id}";

    /// <summary>One plain sentence about it; empty when it has none.</summary>
    public string Description => Meta switch
    {
        TermMeta term => term.Definition.Value,
        _ => Meta.Description?.Value ?? "",
    };

    /// <summary>The names it is known by beside id and title; old paths are not among them.</summary>
    public IEnumerable<string> AlternativeNames =>
        Meta.Aliases.Select(alias => alias.Value).Where(alias => !PageName.IsPath(alias));

    /// <summary>Its products, those of its statements included, in the order written.</summary>
    public ImmutableArray<string> ProductIds { get; init; } = [];
}
