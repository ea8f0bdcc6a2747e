namespace Site.Model.Views;

/// <summary>What a row of Xen's support statement says over a run of releases.</summary>
/// <param name="Releases">The releases: <c>4.10 to 4.16</c>.</param>
/// <param name="Cell">The status, upstream's words as its note.</param>
public sealed record UpstreamSpanView(string Releases, MatrixCell Cell);
