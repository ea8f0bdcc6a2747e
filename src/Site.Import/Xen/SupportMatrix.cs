using System.Collections.Immutable;
using Site.Model.Support;

namespace Site.Import.Xen;

/// <summary>The texts of all releases as one matrix.</summary>
internal static class SupportMatrix
{
    /// <summary>The features with their rows, in upstream's order.</summary>
    public static ImmutableArray<XenFeature> Build(SupportTexts texts, RenameMap renames)
    {
        var tree = new SupportTree();
        foreach (var text in texts.All)
        {
            foreach (var line in PlacedLine.Of(text))
            {
                foreach (var key in renames.Resolve(line))
                {
                    tree.Take(line, key);
                }
            }
        }

        return tree.ToFeatures(texts);
    }
}
