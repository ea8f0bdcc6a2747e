namespace Site.Model.Content;

/// <summary>An author as CSL writes one: family and given name, or a literal for an organisation.</summary>
public sealed record PersonName
{
    /// <summary>Family name.</summary>
    [FrontMatterKey("Family name.")]
    public string? Family { get; init; }

    /// <summary>Given names.</summary>
    [FrontMatterKey("Given names.")]
    public string? Given { get; init; }

    /// <summary>The whole name of an organisation.</summary>
    [FrontMatterKey("The whole name, of an organisation.")]
    public string? Literal { get; init; }

    /// <summary>The name as one reads it: given name first.</summary>
    public string ToDisplay() => Literal ?? (Given is null ? Family ?? "" : $"{Given} {Family}");
}
