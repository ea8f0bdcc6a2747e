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
}
