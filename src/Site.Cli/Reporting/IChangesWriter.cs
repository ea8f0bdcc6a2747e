using Site.Build.Changes;

namespace Site.Cli.Reporting;

/// <summary>Writes changes in one format.</summary>
internal interface IChangesWriter
{
    /// <summary>Writes them.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="before">The commit that they begin at.</param>
    /// <param name="after">The commit that they end at; null for the files as they lie there.</param>
    /// <param name="writer">Where to.</param>
    void Write(KnowledgeChanges changes, string before, string? after, TextWriter writer);
}
