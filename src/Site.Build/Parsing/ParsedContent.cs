using System.Collections.Immutable;
using Site.Build.Reading;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Build.Parsing;

/// <summary>What PARSE made of a snapshot.</summary>
/// <param name="Settings">What <c>site.yml</c> says; null when it could not be read.</param>
/// <param name="SettingsSource">The text of <c>site.yml</c>; null when there is none.</param>
/// <param name="References">The entries of <c>references.yml</c>.</param>
/// <param name="ReferencesSource">The text of <c>references.yml</c>; null when there is none.</param>
/// <param name="XenReleases">The releases of Xen's support statement, as imported.</param>
/// <param name="XenFeatures">The headings of Xen's support statement with their rows, as imported.</param>
/// <param name="Documents">The pages' files, by path.</param>
/// <param name="Diagrams">The diagrams, by path.</param>
/// <param name="Assets">The other files, by path.</param>
/// <param name="Diagnostics">What is wrong with all of these.</param>
internal sealed record ParsedContent(
    SiteSettings? Settings,
    SourceText? SettingsSource,
    ImmutableArray<Reference> References,
    SourceText? ReferencesSource,
    ImmutableArray<XenRelease> XenReleases,
    ImmutableArray<XenFeature> XenFeatures,
    ImmutableArray<Document> Documents,
    ImmutableArray<Diagram> Diagrams,
    ImmutableArray<AssetFile> Assets,
    ImmutableArray<Diagnostic> Diagnostics);
