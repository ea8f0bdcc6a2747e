using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>One entry of <c>content/references.yml</c>: a source, in the names of CSL-JSON 1.0.</summary>
public sealed record Reference : ICslFields
{
    /// <summary>The key it is cited by.</summary>
    [FrontMatterKey("The key it is cited by.", Required = true, MaxLength = 100)]
    public required Located<string> Id { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("CSL type: webpage, paper-conference, article-journal, report…", Required = true)]
    public required Located<CslType> Type { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("The title.", Required = true)]
    public Located<string>? Title { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Authors, in the source's order.")]
    public ImmutableArray<PersonName> Author { get; init; } = [];

    /// <inheritdoc />
    [FrontMatterKey("When it was published.")]
    public Located<HistoricalDate>? Issued { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Language of the title, as in BCP 47, where it is not the site's.", MaxLength = 35)]
    public string? Language { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("The journal, proceedings or site it is in.")]
    public string? ContainerTitle { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("The conference.")]
    public string? EventTitle { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Where the conference was.")]
    public string? EventPlace { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Publisher.")]
    public string? Publisher { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Volume.")]
    public string? Volume { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Issue.")]
    public string? Issue { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Pages.")]
    public string? Page { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("DOI, without a resolver's address.", Name = "DOI")]
    public Located<string>? Doi { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("Address.", Name = "URL")]
    public Located<Uri>? Url { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("The day its address was last seen.")]
    public Located<HistoricalDate>? Accessed { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("An archived copy.")]
    public Located<Uri>? ArchiveUrl { get; init; }

    /// <inheritdoc />
    [FrontMatterKey("A remark.")]
    public string? Note { get; init; }
}
