using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A table of statuses: features or upstream's rows down, products, releases or architectures across.</summary>
public sealed record MatrixView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>A sentence above the table.</summary>
    public required string Introduction { get; init; }

    /// <summary>The table's caption.</summary>
    public required string Caption { get; init; }

    /// <summary>The heading of the first column.</summary>
    public required string RowHeading { get; init; }

    /// <summary>The columns.</summary>
    public required ImmutableArray<MatrixColumn> Columns { get; init; }

    /// <summary>The rows, in groups that fold.</summary>
    public required ImmutableArray<MatrixGroup> Groups { get; init; }

    /// <summary>The statuses that occur, for the legend.</summary>
    public required ImmutableArray<StatusView> Legend { get; init; }

    /// <summary>Facets to filter by; the client counts and hides rows by their values.</summary>
    public ImmutableArray<FacetView> Facets { get; init; } = [];

    /// <summary>The other views of the tracker.</summary>
    public ImmutableArray<LinkView> Siblings { get; init; } = [];

    /// <summary>The same as files: CSV, JSON.</summary>
    public ImmutableArray<LinkView> Downloads { get; init; } = [];

    /// <summary>The tracker's data as a classic script; empty when the page needs none.</summary>
    public string DataHref { get; init; } = "";
}
