using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>The front matter of a glossary term.</summary>
[ContentKind("term", "terms", "Glossary")]
public sealed record TermMeta : PageMeta
{
    /// <summary>The term.</summary>
    [FrontMatterKey("The term, in its usual spelling.", Required = true, MaxLength = 80, Order = -30)]
    public required Located<string> Term { get; init; }

    /// <summary>What it means.</summary>
    [FrontMatterKey("What it means, in one or two plain sentences.", Required = true, MaxLength = 600, IsProse = true)]
    public required Located<string> Definition { get; init; }

    /// <summary>False when the term is too common a word to be linked by itself.</summary>
    [FrontMatterKey("false: the term is too common a word to be linked by itself.", Order = 50)]
    public bool Autolink { get; init; } = true;
}
