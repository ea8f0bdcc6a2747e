using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Planning;

/// <summary>Writes sources in BibTeX.</summary>
internal static class BibTeX
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\~^{}&%$#_");

    /// <summary>One entry, with a line for each field.</summary>
    public static string Of(BibliographyEntry entry)
    {
        var fields = entry.Fields;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"@{TypeOf(fields.Type.Value)}{{{entry.Key},\n");
        Write(text, "title", "{" + Escape(fields.Title?.Value ?? entry.Key) + "}");
        Write(text, "author", string.Join(" and ", fields.Author.Select(AuthorOf)));
        Write(text, fields.Type.Value is CslType.ArticleJournal or CslType.ArticleMagazine or CslType.ArticleNewspaper ? "journal" : "booktitle", Escape(fields.ContainerTitle ?? fields.EventTitle));
        Write(text, "year", fields.Issued?.Value.Start.Year.ToString("D4", CultureInfo.InvariantCulture));
        Write(text, "volume", Escape(fields.Volume));
        Write(text, "number", Escape(fields.Issue));
        Write(text, "pages", Escape(fields.Page).Replace("-", "--", StringComparison.Ordinal));
        Write(text, "address", Escape(fields.EventPlace));
        Write(text, "publisher", Escape(fields.Publisher));
        // As it is, but for what would end the field or be a command: no DOI has it.
        Write(text, "doi", fields.Doi is { } doi ? string.Concat(doi.Value.Where(c => c is not ('{' or '}' or '\\'))) : null);
        Write(text, "url", fields.Url?.Value.AbsoluteUri);
        Write(text, "urldate", fields.Accessed?.Value.ToMachine());
        return text.Append("}\n").ToString();
    }

    /// <summary>Writes a field; nothing when it has no value.</summary>
    public static void Write(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }
    }

    private static string AuthorOf(PersonName name) =>
        name.Literal is { } literal ? "{" + Escape(literal) + "}"
        : name.Given is { } given ? $"{Escape(name.Family)}, {Escape(given)}"
        : Escape(name.Family);

    private static string TypeOf(CslType type) => type switch
    {
        CslType.PaperConference => "inproceedings",
        CslType.ArticleJournal or CslType.ArticleMagazine or CslType.ArticleNewspaper => "article",
        CslType.Book => "book",
        CslType.Chapter => "incollection",
        CslType.Report => "techreport",
        CslType.Thesis => "phdthesis",
        _ => "misc",
    };

    /// <summary>Text without the characters that mean something to TeX.</summary>
    public static string Escape(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(Special))
        {
            return text ?? "";
        }

        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
