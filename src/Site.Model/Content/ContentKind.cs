using System.Collections.Immutable;
using System.Reflection;

namespace Site.Model.Content;

/// <summary>A kind of content: where its files lie and which record their front matter is bound to.</summary>
/// <param name="Name">The kind's name in the singular, as in <c>new feature</c>.</param>
/// <param name="Folder">The folder of its files below <c>content/</c>, and of its pages below the site's root.</param>
/// <param name="Title">The heading of the list of its pages.</param>
/// <param name="MetaType">The record its front matter is bound to.</param>
public sealed record ContentKind(string Name, string Folder, string Title, Type MetaType)
{
    /// <summary>All kinds, in the order navigation shows them.</summary>
    public static ImmutableArray<ContentKind> All { get; } =
    [
        Of<ArticleMeta>(), Of<FeatureMeta>(), Of<ReleaseMeta>(), Of<EventMeta>(), Of<PaperMeta>(), Of<ClaimMeta>(), Of<TermMeta>(),
    ];

    /// <summary>Keys that all kinds share and that this one can't do without, beside those its record marks as required.</summary>
    public ImmutableArray<string> Requires { get; } = [.. MetaType.GetCustomAttribute<ContentKindAttribute>()!.Requires];

    /// <summary>Whether both are the kind of one record.</summary>
    public bool Equals(ContentKind? other) => MetaType == other?.MetaType;

    /// <inheritdoc />
    public override int GetHashCode() => MetaType.GetHashCode();

    /// <summary>The kind whose record is <typeparamref name="TMeta"/>.</summary>
    public static ContentKind Of<TMeta>()
        where TMeta : PageMeta
    {
        var kind = typeof(TMeta).GetCustomAttribute<ContentKindAttribute>()!;
        return new ContentKind(kind.Name, kind.Folder, kind.Title, typeof(TMeta));
    }
}
