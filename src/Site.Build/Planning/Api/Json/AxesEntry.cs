using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>The four axes of Xen's SUPPORT.md.</summary>
internal sealed record AxesEntry
{
    [Description("Does it do what it should?")]
    public string? FunctionalCompleteness { get; init; }

    [Description("Does it work reliably?")]
    public string? FunctionalStability { get; init; }

    [Description("Will its interface stay?")]
    public string? InterfaceStability { get; init; }

    [Description("Will a hole in it get an advisory?")]
    public string? SecuritySupported { get; init; }
}
