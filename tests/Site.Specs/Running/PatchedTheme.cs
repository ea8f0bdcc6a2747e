using System.Collections.Immutable;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Specs.Running;

/// <summary>A theme that is broken on purpose: some pages are given HTML that no template of it would write, others fail.</summary>
/// <param name="whole">The theme that renders all other pages.</param>
/// <param name="patches">HTML by path.</param>
/// <param name="failures">Messages of templates that fail, by path.</param>
internal sealed class PatchedTheme(ITheme whole, IReadOnlyDictionary<string, string> patches, IReadOnlyDictionary<string, string> failures) : ITheme
{
    public ImmutableArray<ThemeAsset> Assets => whole.Assets;

    public void Render(PageView view, Utf8Document html)
    {
        var path = view.Frame.Path;
        if (failures.TryGetValue(path, out var failure))
        {
            throw new InvalidOperationException(failure.Trim());
        }

        if (patches.TryGetValue(path, out var patched))
        {
            html.Write(patched);
        }
        else
        {
            whole.Render(view, html);
        }
    }
}
