namespace Site.Model.Content;

/// <summary>
/// Describes one front-matter key to the binder and to the JSON Schema. The key's name is the property's in
/// kebab case unless <see cref="Name"/> says otherwise.
/// </summary>
/// <param name="description">What an author should know about the key, in a sentence; shown by editors.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FrontMatterKeyAttribute(string description) : Attribute
{
    /// <summary>What an author should know about the key.</summary>
    public string Description { get; } = description;

    /// <summary>The key's spelling when it is not the property's name in kebab case (CSL's <c>DOI</c>, for one).</summary>
    public string? Name { get; init; }

    /// <summary>Whether leaving the key out is an error.</summary>
    public bool Required { get; init; }

    /// <summary>The most characters a text value may have; 0 for no limit of its own.</summary>
    public int MaxLength { get; init; }

    /// <summary>Whether the value is sentences of the author's own, which are held to the rules of wording.</summary>
    public bool IsProse { get; init; }

    /// <summary>
    /// Where the key stands among the others, for whoever reads or writes them in order: below 0 what names the page, 0 what is the kind's own, 10 to 19 topics,
    /// 20 to 29 what is said of other things, from 30 on what it rests on. Those of one number stand as declared, the kind's own before those all kinds share.
    /// </summary>
    public int Order { get; init; }
}
