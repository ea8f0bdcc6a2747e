namespace Site.Model.Content;

/// <summary>Names the kind of content that a front-matter record belongs to.</summary>
/// <param name="name">The kind's name in the singular (<c>feature</c>); also its schema's file name.</param>
/// <param name="folder">The folder below <c>content/</c> that holds its pages, and below the site's root that shows them.</param>
/// <param name="title">The heading of the list of its pages.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContentKindAttribute(string name, string folder, string title) : Attribute
{
    /// <summary>The kind's name in the singular.</summary>
    public string Name { get; } = name;

    /// <summary>The folder that holds its pages.</summary>
    public string Folder { get; } = folder;

    /// <summary>The heading of the list of its pages.</summary>
    public string Title { get; } = title;

    /// <summary>Keys that all kinds share and that this one can't do without.</summary>
    public string[] Requires { get; init; } = [];
}
