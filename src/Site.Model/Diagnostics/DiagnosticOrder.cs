namespace Site.Model.Diagnostics;

/// <summary>The order diagnostics are reported in: by file, line, column, code and message, ordinally; those without a place last.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    /// <summary>The only instance; it has no state.</summary>
    public static DiagnosticOrder Instance { get; } = new();

    private DiagnosticOrder()
    {
    }

    /// <inheritdoc />
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        }

        if (x.Place is null || y.Place is null)
        {
            var placed = (x.Place is null ? 1 : 0) - (y.Place is null ? 1 : 0);
            return placed != 0 ? placed : CompareText(x, y);
        }

        var order = string.CompareOrdinal(x.Place.Path, y.Place.Path);
        order = order != 0 ? order : x.Place.Line.CompareTo(y.Place.Line);
        order = order != 0 ? order : x.Place.Column.CompareTo(y.Place.Column);
        return order != 0 ? order : CompareText(x, y);
    }

    private static int CompareText(Diagnostic x, Diagnostic y)
    {
        var order = string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
