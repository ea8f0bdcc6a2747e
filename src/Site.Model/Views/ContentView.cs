
namespace Site.Model.Views;

/// <summary>A page made from a content file.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Details">What content pages of all kinds show.</param>
public abstract record ContentView(PageFrame Frame, ContentDetails Details) : PageView(Frame);
