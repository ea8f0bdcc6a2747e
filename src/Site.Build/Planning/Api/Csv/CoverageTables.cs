using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Planning.Tracking;

namespace Site.Build.Planning.Api.Csv;

/// <summary>The tables of what the tracker knows and does not.</summary>
internal sealed class CoverageTables(PlanInput input)
{
    /// <summary>The figures.</summary>
    public CsvTable Figures(AddressesFrom addresses) => new(
        ["figure", "count", "meaning"],
        new CoverageFigures(input).Figures(addresses.Path)
            .Select(figure => ImmutableArray.Create(figure.Anchor, figure.Count.ToString(CultureInfo.InvariantCulture), figure.Meaning)));

    /// <summary>What each figure counts.</summary>
    public CsvTable Items(AddressesFrom addresses) => new(
        ["figure", "title", "what", "page"],
        from figure in new CoverageFigures(input).Figures(addresses.Path)
        from item in figure.Items
        select ImmutableArray.Create(figure.Anchor, item.Text, item.Note, addresses.Best(item)));
}
