using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Holds the settings against themselves.</summary>
internal static class SettingsChecks
{
    /// <summary>Duplicate ids, and products that are part of none.</summary>
    public static IEnumerable<Diagnostic> Check(SiteSettings? settings, SourceText? source)
    {
        if (settings is null || source is null)
        {
            yield break;
        }

        foreach (var id in Repeated(settings.Products.Select(product => product.Id))
            .Concat(Repeated(settings.Areas.Select(area => area.Id))).Concat(Repeated(settings.Tags.Select(tag => tag.Id)))
            .Concat(Repeated(settings.Eras.Select(era => era.Id))))
        {
            yield return Problems.DuplicateId.At(source, id.Span, $"`{id.Value}` is there twice");
        }

        var products = settings.Products.Select(product => product.Id.Value).ToList();
        foreach (var product in settings.Products)
        {
            if (product.PartOf is { } whole && (!products.Contains(whole.Value) || whole.Value == product.Id.Value))
            {
                yield return Problems.UnknownPartOf.At(
                    source, whole.Span, $"`{whole.Value}` is not another product", string.Join(", ", products.Where(id => id != product.Id.Value)),
                    Spelling.Nearest(whole.Value, products.Where(id => id != product.Id.Value)));
            }
        }
    }

    private static List<Located<string>> Repeated(IEnumerable<Located<string>> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. ids.Where(id => !seen.Add(id.Value))];
    }
}
