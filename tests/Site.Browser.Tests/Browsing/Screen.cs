namespace Site.Browser.Tests.Browsing;

/// <summary>What a reader sits before.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Height">Height of the window in CSS pixels.</param>
/// <param name="IsDark">Whether the system prefers dark colours.</param>
/// <param name="HasScript">Whether JavaScript is on.</param>
/// <param name="HasPolicy">Whether the browser heeds the pages' content security policy.</param>
/// <param name="HasTouch">Whether it is touched, and has no pointer that hovers.</param>
public sealed record Screen(int Width = 1440, int Height = 900, bool IsDark = false, bool HasScript = true, bool HasPolicy = true, bool HasTouch = false)
{
    /// <summary>A narrow telephone.</summary>
    public static Screen Phone { get; } = new(360, 740);
}
