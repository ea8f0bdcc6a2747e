using Site.Model.Diagnostics;

namespace Site.Build;

/// <summary>A diagnostic as a spec provokes it.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Spec">What provokes it, in a few words.</param>
/// <param name="Path">The file the spec stands in, relative to the folder of the page; null for none.</param>
public sealed record DiagnosticExample(Diagnostic Diagnostic, string Spec, string? Path);
