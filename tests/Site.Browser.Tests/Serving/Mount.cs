namespace Site.Browser.Tests.Serving;

/// <summary>From where a built site is opened.</summary>
public enum Mount
{
    /// <summary>From a web server, at the root of its domain.</summary>
    Root,

    /// <summary>From a web server that has the site below a path, and nothing elsewhere.</summary>
    Below,

    /// <summary>From disk, without a server.</summary>
    File,
}
