using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Holds the eras of the settings against each other and against the bibliography.</summary>
internal static class EraChecks
{
    /// <summary>Eras that do not begin after the one before, and sources that are not there.</summary>
    public static IEnumerable<Diagnostic> Check(ImmutableArray<Era> eras, SourceText? source, Catalog catalog)
    {
        if (source is null)
        {
            yield break;
        }

        foreach (var (before, era) in eras.Zip(eras.Skip(1)))
        {
            if (era.Since.Value.Start <= before.Since.Value.Start)
            {
                yield return Problems.ErasOutOfOrder.At(
                    source, era.Since.Span, $"`{era.Id.Value}` does not begin after `{before.Id.Value}`", $"a day after {before.Since.Value.Text}");
            }
        }

        foreach (var unknown in DataChecks.CheckKeys(eras.SelectMany(era => era.Sources), source, catalog))
        {
            yield return unknown;
        }
    }
}
