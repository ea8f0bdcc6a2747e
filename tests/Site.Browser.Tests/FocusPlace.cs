namespace Site.Browser.Tests;

/// <summary>Where the keyboard's focus is, as the page's script tells it.</summary>
public sealed class FocusPlace
{
    /// <summary>The element's tag, classes, nearest container with a class, and type.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether something else lies over it, or it is off the window.</summary>
    public bool IsCovered { get; set; }

    /// <summary>Left edge, in CSS pixels from the window's.</summary>
    public float X { get; set; }

    /// <summary>Upper edge, in CSS pixels from the window's.</summary>
    public float Y { get; set; }

    /// <summary>Width in CSS pixels.</summary>
    public float Width { get; set; }

    /// <summary>Height in CSS pixels.</summary>
    public float Height { get; set; }
}
