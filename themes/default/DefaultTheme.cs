using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>The site's own look: Razor components as templates, rendered without a server.</summary>
public sealed class DefaultTheme : ITheme
{
    private readonly TemplateIndex templates = new(typeof(DefaultTheme).Assembly);
    private readonly PartKinds kinds = new();
    private readonly KeptMarkup kept = new();

    // Begun at once and waited for when asked: the content is read meanwhile.
    private readonly Task<ImmutableArray<ThemeAsset>> assets = Task.Run(() => EmbeddedAssets.Read(typeof(DefaultTheme).Assembly));

    /// <inheritdoc />
    public ImmutableArray<ThemeAsset> Assets => assets.GetAwaiter().GetResult();

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The theme has no template for this kind of view.</exception>
    public void Render(PageView view, Utf8Document html)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(html);
        // Parts write numbers in the current culture: 37,5 in a drawing is none.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var kind = kinds[templates.TemplateOf(view.GetType())];
            var template = kind.Make();
            kind.Set(template, "View", view);
            new PartWriter(kinds, kept, html).Write(template);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
