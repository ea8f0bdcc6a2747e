using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>One mechanical mistake that was mended.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Message">What was done, in a few words.</param>
public sealed record Fix(SourcePlace Place, string Message);
