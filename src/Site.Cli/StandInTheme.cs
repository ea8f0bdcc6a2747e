using System.Collections.Immutable;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Holds the place of the theme until it is merged.</summary>
internal sealed class DefaultTheme : ITheme
{
    /// <inheritdoc />
    public ImmutableArray<ThemeAsset> Assets => [];

    /// <inheritdoc />
    public string Render(PageView view) => "";
}
