using System.Globalization;
using System.Text;
using Site.Build.Reading;
using Site.Model.Catalogs;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Says how to cite a page: with the version and the day of its last change, which git knows.</summary>
internal static class PageCitations
{
    private const int UsualLength = 256;

    /// <summary>The citation of a page.</summary>
    public static PageCitationView Of(Page page, PlanInput input)
    {
        var history = input.History.Files.GetValueOrDefault(page.Document.Source.Path);
        var address = BaseUrls.Of(input.BaseUrl, page.Path) ?? page.Path;
        var site = input.Catalog.Settings.Title;
        return new PageCitationView(Plain(page, site, history, address), BibTeXOf(page, site, history, input.BaseUrl is null ? null : address));
    }

    private static string Plain(Page page, string site, FileHistory? history, string address)
    {
        var version = history is null ? "" : $", {VersionOf(history)}";
        return $"“{page.Title}”. {site}{version}. {address}";
    }

    private static string VersionOf(FileHistory history) =>
        Strings.VersionOf(history.Commit, DetailsBuilder.Day(history.Changed).Text);

    private static string BibTeXOf(Page page, string site, FileHistory? history, string? address)
    {
        var text = new StringBuilder(UsualLength);
        text.Append(CultureInfo.InvariantCulture, $"@misc{{{Slug.Of(site)}-{page.Kind.Name}-{page.Id},\n");
        BibTeX.Write(text, "title", "{" + BibTeX.Escape(page.Title) + "}");
        BibTeX.Write(text, "howpublished", BibTeX.Escape(site));
        if (history is not null)
        {
            BibTeX.Write(text, "year", history.Changed.UtcDateTime.ToString("yyyy", CultureInfo.InvariantCulture));
            BibTeX.Write(text, "note", BibTeX.Escape("V" + VersionOf(history)[1..]));
        }

        BibTeX.Write(text, "url", address);
        return text.Append("}\n").ToString();
    }
}
