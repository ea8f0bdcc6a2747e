using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>The content folder as it was at one moment.</summary>
/// <param name="Folder">The folder's path in the repository with forward slashes (<c>content</c>), for edit links; empty when unknown.</param>
/// <param name="Texts">Markdown, YAML and diagrams, by path.</param>
/// <param name="Assets">All other files, by path.</param>
/// <param name="Diagnostics">What could not be read.</param>
public sealed record Snapshot(
    string Folder, ImmutableArray<SourceText> Texts, ImmutableArray<AssetFile> Assets, ImmutableArray<Diagnostic> Diagnostics);
