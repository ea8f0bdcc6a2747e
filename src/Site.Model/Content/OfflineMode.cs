namespace Site.Model.Content;

/// <summary>Whether readers' browsers keep a copy of the hosted site.</summary>
public enum OfflineMode
{
    /// <summary>They don't, and never were asked to.</summary>
    Off,

    /// <summary>A service worker keeps what was read.</summary>
    On,

    /// <summary>They did once: the service worker that is there now takes itself and its copies away.</summary>
    Remove,
}
