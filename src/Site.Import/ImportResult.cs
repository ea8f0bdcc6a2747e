using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Import;

/// <summary>What came of an import.</summary>
/// <param name="Files">What is to be written; none when a diagnostic is an error.</param>
/// <param name="Diagnostics">What is wrong with the files given, in order.</param>
public sealed record ImportResult(ImmutableArray<ImportedFile> Files, ImmutableArray<Diagnostic> Diagnostics);
