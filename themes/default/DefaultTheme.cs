using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>The site's own look: Razor components as templates, rendered without a server.</summary>
public sealed class DefaultTheme : ITheme
{
    private readonly TemplateIndex templates = TemplateIndex.Of(typeof(DefaultTheme).Assembly);
    private readonly ServiceProvider services = new ServiceCollection()
        // The default encoder would write é as a character reference.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator, ComponentInstances>()
        .BuildServiceProvider();

    /// <inheritdoc />
    public ImmutableArray<ThemeAsset> Assets { get; } = EmbeddedAssets.Read(typeof(DefaultTheme).Assembly);

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The theme has no template for this kind of view.</exception>
    public void Render(PageView view, TextWriter html)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(html);
        RenderAsync(view, html).GetAwaiter().GetResult();
    }

    private async Task RenderAsync(PageView view, TextWriter html)
    {
        // Components write numbers in the current culture: 37,5 in a drawing is none. The change ends with this method.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var template = templates.TemplateOf(view.GetType());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view });

        // A renderer keeps every component it ever rendered, so each page gets its own.
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher
            .InvokeAsync(async () => (await renderer.RenderComponentAsync(template, parameters)).WriteHtmlTo(html))
            .ConfigureAwait(false);
    }
}
