using Site.Model.Text;

namespace Site.Model.Output;

/// <summary>A link from the content or the bibliography to somewhere else on the web.</summary>
/// <param name="Address">An absolute http or https address, fragment included.</param>
/// <param name="Place">Where it was written.</param>
public sealed record ExternalLink(Uri Address, SourcePlace Place);
