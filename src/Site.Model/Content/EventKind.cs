namespace Site.Model.Content;

/// <summary>What kind of thing happened.</summary>
public enum EventKind
{
    /// <summary>Software was released.</summary>
    Release,

    /// <summary>A paper was published.</summary>
    Paper,

    /// <summary>A product or service came or went.</summary>
    Product,

    /// <summary>A company was founded, bought or closed.</summary>
    Company,

    /// <summary>A project, foundation or meeting.</summary>
    Community,

    /// <summary>Hardware.</summary>
    Hardware,

    /// <summary>A vulnerability or a defence.</summary>
    Security,

    /// <summary>A specification.</summary>
    Standard,
}
