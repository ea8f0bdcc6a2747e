namespace Site.Model.Content;

/// <summary>The types of CSL-JSON 1.0 that sources here have.</summary>
public enum CslType
{
    /// <summary>A document of no closer kind, manuals among them.</summary>
    Document,

    /// <summary>A web page.</summary>
    Webpage,

    /// <summary>A web log's post.</summary>
    PostWeblog,

    /// <summary>A post to a mailing list or forum.</summary>
    Post,

    /// <summary>A paper in proceedings.</summary>
    PaperConference,

    /// <summary>An article in a journal.</summary>
    ArticleJournal,

    /// <summary>An article in a magazine.</summary>
    ArticleMagazine,

    /// <summary>An article in a newspaper.</summary>
    ArticleNewspaper,

    /// <summary>An article of no closer kind.</summary>
    Article,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A talk.</summary>
    Speech,

    /// <summary>A thesis.</summary>
    Thesis,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A chapter of a book.</summary>
    Chapter,

    /// <summary>Software, its commits among them.</summary>
    Software,

    /// <summary>A patent.</summary>
    Patent,

    /// <summary>A standard.</summary>
    Standard,
}
