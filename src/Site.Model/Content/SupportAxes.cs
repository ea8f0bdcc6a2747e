using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>Xen's four axes of support (the end of its SUPPORT.md defines them), in upstream's words.</summary>
public sealed record SupportAxes
{
    /// <summary>Does it do what it should?</summary>
    [FrontMatterKey("Functional completeness, in upstream's words.")]
    public Located<string>? FunctionalCompleteness { get; init; }

    /// <summary>Does it work reliably?</summary>
    [FrontMatterKey("Functional stability, in upstream's words.")]
    public Located<string>? FunctionalStability { get; init; }

    /// <summary>Will its interface stay?</summary>
    [FrontMatterKey("Interface stability, in upstream's words.")]
    public Located<string>? InterfaceStability { get; init; }

    /// <summary>Will a hole in it get an advisory?</summary>
    [FrontMatterKey("Security supported, in upstream's words.")]
    public Located<string>? SecuritySupported { get; init; }
}
