using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A feature.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Details">What content pages of all kinds show.</param>
/// <param name="Statements">What is true of it, by product and then from the oldest release on.</param>
public sealed record FeatureView(PageFrame Frame, ContentDetails Details, ImmutableArray<StatementView> Statements)
    : ContentView(Frame, Details);
