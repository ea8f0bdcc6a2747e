using Site.Model.Catalogs;
using Site.Model.Text;

namespace Site.Model.Links;

/// <summary>A page that links here.</summary>
/// <param name="Page">That page.</param>
/// <param name="Context">The sentence it links in, or what its front matter names this page as.</param>
public sealed record Backlink(Page Page, PackedText Context)
{
    /// <summary>A page that links here.</summary>
    public Backlink(Page page, string context)
        : this(page, new PackedText(context))
    {
    }
}
