using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>A theme's assets in their places: the same in every build of a process.</summary>
internal sealed class ThemeMemory
{
    private (ImmutableArray<ThemeAsset> Assets, IReadOnlyDictionary<string, SiteAsset> Placed)? _known;

    /// <summary>The assets of a theme in their places, by their path in the theme.</summary>
    public IReadOnlyDictionary<string, SiteAsset> Placed(ITheme theme)
    {
        var assets = theme.Assets;
        if (_known is not { } known || known.Assets != assets)
        {
            _known = known = (assets, ThemeAssetPlacing.Place(assets));
        }

        return known.Placed;
    }
}
