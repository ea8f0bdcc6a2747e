using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>The bibliographic fields of CSL-JSON 1.0 that the bibliography keeps, for a paper's page and for a reference alike.</summary>
public interface ICslFields
{
    /// <summary>What kind of source it is.</summary>
    Located<CslType> Type { get; }

    /// <summary>The title.</summary>
    Located<string>? Title { get; }

    /// <summary>The language of the title, as in BCP 47, where it is not the site's.</summary>
    string? Language { get; }

    /// <summary>Authors, in the source's order.</summary>
    ImmutableArray<PersonName> Author { get; }

    /// <summary>When it was published.</summary>
    Located<HistoricalDate>? Issued { get; }

    /// <summary>The journal, proceedings or site it is in.</summary>
    string? ContainerTitle { get; }

    /// <summary>The conference.</summary>
    string? EventTitle { get; }

    /// <summary>Where the conference was.</summary>
    string? EventPlace { get; }

    /// <summary>Publisher.</summary>
    string? Publisher { get; }

    /// <summary>Volume.</summary>
    string? Volume { get; }

    /// <summary>Issue.</summary>
    string? Issue { get; }

    /// <summary>Pages.</summary>
    string? Page { get; }

    /// <summary>DOI, without a resolver's address.</summary>
    Located<string>? Doi { get; }

    /// <summary>Address.</summary>
    Located<Uri>? Url { get; }

    /// <summary>The day its address was last seen.</summary>
    Located<HistoricalDate>? Accessed { get; }

    /// <summary>An archived copy; the one field that is not CSL's.</summary>
    Located<Uri>? ArchiveUrl { get; }

    /// <summary>A remark.</summary>
    string? Note { get; }
}
