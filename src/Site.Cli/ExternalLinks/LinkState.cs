namespace Site.Cli.ExternalLinks;

/// <summary>What is known of an address.</summary>
internal enum LinkState
{
    /// <summary>It answers.</summary>
    Alive,

    /// <summary>It answers elsewhere, and its server says that this is for good.</summary>
    Moved,

    /// <summary>It is gone.</summary>
    Dead,

    /// <summary>Its server refuses to answer this program.</summary>
    Refused,

    /// <summary>It could not be asked, again and again.</summary>
    Unreachable,

    /// <summary>It is not an address of the public web.</summary>
    NotPublic,
}
