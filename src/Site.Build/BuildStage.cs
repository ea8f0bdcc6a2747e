namespace Site.Build;

/// <summary>The stages of the line.</summary>
public enum BuildStage
{
    /// <summary>A folder becomes a snapshot.</summary>
    Read,

    /// <summary>Each text becomes a document.</summary>
    Parse,

    /// <summary>Documents become a catalog.</summary>
    Catalog,

    /// <summary>Links find where they lead.</summary>
    Link,

    /// <summary>Every output file is decided.</summary>
    Plan,

    /// <summary>Views become HTML.</summary>
    Render,

    /// <summary>The HTML is read again and checked.</summary>
    Check,

    /// <summary>The files become a folder.</summary>
    Write,
}
