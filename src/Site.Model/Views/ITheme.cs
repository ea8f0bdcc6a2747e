using System.Collections.Immutable;
using Site.Model.Output;

namespace Site.Model.Views;

/// <summary>What turns views into HTML.</summary>
public interface ITheme
{
    /// <summary>The theme's own files (CSS, scripts, fonts, icons), to be copied to the site under names that carry their hash.</summary>
    ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>Writes the HTML document of a view, from its doctype to its end. Pure, and safe to call from several threads at once.</summary>
    /// <param name="view">What the page says.</param>
    /// <param name="html">Where the document goes.</param>
    void Render(PageView view, Utf8Document html);
}
