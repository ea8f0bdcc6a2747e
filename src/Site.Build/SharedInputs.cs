using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Site.Build.Cataloging;
using Site.Build.Parsing;
using Site.Build.Reading;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build;

/// <summary>All that a page may be made of beside the texts of pages: while it stays the same, an edit reaches only the pages that the edited text is linked with.</summary>
internal sealed class SharedInputs(ParsedContent content, Catalog catalog, Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options)
{
    private readonly ParsedContent _content = content;
    private readonly ImmutableArray<Page> _pages = catalog.Pages;
    private readonly string _folder = snapshot.Folder;
    private readonly GitHistory _history = history;
    private readonly ITheme _theme = theme;
    private readonly BuildOptions _options = options;

    /// <summary>Whether they are those of an earlier build. Records are compared as objects: <see cref="ParseMemory"/> keeps the record of a file that did not change.</summary>
    public bool AreSameAs(SharedInputs? other) => AreSameButForPages(other) && PagePlacing.AreSameButForTexts(_pages, other._pages);

    /// <summary>The same, but for what the front matter of pages says, and which pages there are.</summary>
    public bool AreSameButForPages([NotNullWhen(true)] SharedInputs? other) => other is not null
        && ReferenceEquals(_content.Settings, other._content.Settings)
        && _content.References == other._content.References
        && _content.XenReleases == other._content.XenReleases
        && _content.XenFeatures == other._content.XenFeatures
        && ReferenceEquals(_content.Comparison, other._content.Comparison)
        && ReferenceEquals(_content.Platform, other._content.Platform)
        && _content.Diagrams.AsSpan().SequenceEqual(other._content.Diagrams.AsSpan(), ReferenceEqualityComparer.Instance)
        && _content.Assets.Select(asset => (asset.Path, asset.Hash)).SequenceEqual(other._content.Assets.Select(asset => (asset.Path, asset.Hash)))
        && ReferenceEquals(_history, other._history)
        && ReferenceEquals(_theme, other._theme)
        && _folder == other._folder
        && _options == other._options;
}
