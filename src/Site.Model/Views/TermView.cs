namespace Site.Model.Views;

/// <summary>A glossary term.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Details">What content pages of all kinds show.</param>
/// <param name="Definition">What it means.</param>
public sealed record TermView(PageFrame Frame, ContentDetails Details, string Definition) : ContentView(Frame, Details);
