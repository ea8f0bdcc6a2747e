using System.Collections.Immutable;
using System.Text;
using Site.Build.Planning;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Build.Rendering;

/// <summary>RENDER: every planned file becomes bytes, in parallel.</summary>
internal static class SiteRenderer
{
    /// <summary>Renders the site. A template that fails names its page, and the others are rendered all the same.</summary>
    public static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics) Render(SitePlan plan, ITheme theme, IBuildObserver observer)
    {
        var files = new OutputFile?[plan.Files.Length];
        var failures = new Diagnostic?[plan.Files.Length];
        Parallel.For(0, plan.Files.Length, i =>
        {
            var file = plan.Files[i];
            if (file.FromOthers is not null)
            {
                return;
            }

            try
            {
                files[i] = new OutputFile(file.Path, file.Bytes is { } bytes ? bytes() : Encoding.UTF8.GetBytes(theme.Render(file.View!())));
            }
#pragma warning disable CA1031 // Whatever a template throws must name the page and leave the others alone.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures[i] = Problems.TemplateFailed.In(file.Origin, $"`{file.Path}`: {exception.GetType().Name}: {exception.Message}");
            }

            observer.Advance();
        });
        var others = files.OfType<OutputFile>().ToImmutableArray();
        for (var i = 0; i < files.Length; i++)
        {
            if (plan.Files[i].FromOthers is { } fromOthers)
            {
                files[i] = new OutputFile(plan.Files[i].Path, fromOthers(others));
                observer.Advance();
            }
        }

        return ([.. files.OfType<OutputFile>()], [.. failures.OfType<Diagnostic>()]);
    }
}
