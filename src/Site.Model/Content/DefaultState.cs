namespace Site.Model.Content;

/// <summary>Whether a feature is on when nobody asks for it.</summary>
public enum DefaultState
{
    /// <summary>It is on.</summary>
    On,

    /// <summary>It is off.</summary>
    Off,
}
