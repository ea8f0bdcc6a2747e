using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>The front matter of an article.</summary>
[ContentKind("article", "articles", "Articles", Requires = ["title", "description"])]
public sealed record ArticleMeta : PageMeta
{
    /// <summary>The section it stands in.</summary>
    [FrontMatterKey("The section of the site it stands in.", Required = true)]
    public required Located<ArticleSection> Section { get; init; }

    /// <summary>Sorts it within its section: smaller first, then by title.</summary>
    [FrontMatterKey("A whole number that sorts it within its section: smaller first, then by title.")]
    public int Order { get; init; } = 1000;
}
