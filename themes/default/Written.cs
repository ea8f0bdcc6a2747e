using Microsoft.AspNetCore.Components;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>HTML that writes itself into the page: <see cref="PartWriter"/> lets it.</summary>
public sealed class Written : Part
{
    /// <summary>What is written, as it is.</summary>
    [Parameter, EditorRequired]
    public required HtmlBody Body { get; set; }
}
