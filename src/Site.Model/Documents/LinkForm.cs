namespace Site.Model.Documents;

/// <summary>How a link was written.</summary>
public enum LinkForm
{
    /// <summary><c>[[name]]</c>.</summary>
    Wiki,

    /// <summary>A relative path, or a fragment of the page itself.</summary>
    Path,

    /// <summary>An absolute address.</summary>
    External,

    /// <summary>An image, by relative path.</summary>
    Image,
}
