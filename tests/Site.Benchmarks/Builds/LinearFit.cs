namespace Site.Benchmarks.Builds;

/// <summary>The straight line through measured points: least squares.</summary>
/// <param name="Base">What nothing costs.</param>
/// <param name="PerPage">What each page adds.</param>
/// <param name="RSquared">How much of the differences the line explains; 1 when all points lie on it.</param>
/// <param name="Bend">What a page adds in the upper half of the range over what it adds in the lower half: 1 for a line, 3 for a parabola through zero at 1 : 2 : 4.</param>
internal sealed record LinearFit(double Base, double PerPage, double RSquared, double Bend)
{
    /// <summary>The line through points.</summary>
    /// <exception cref="ArgumentException">There are fewer than two points.</exception>
    public static LinearFit Through(IReadOnlyList<(double Pages, double Cost)> points)
    {
        if (points.Count < 2)
        {
            throw new ArgumentException("A line needs two points.", nameof(points));
        }

        var (slope, intercept) = Line(points);
        var mean = points.Average(point => point.Cost);
        var total = points.Sum(point => Square(point.Cost - mean));
        var left = points.Sum(point => Square(point.Cost - intercept - (slope * point.Pages)));
        var middle = points.Count / 2;
        var lower = Line([.. points.Take(middle + 1)]).Slope;
        var upper = Line([.. points.Skip(middle)]) is var line && double.IsNaN(line.Slope) ? slope : Line([.. points.Skip(middle)]).Slope;
        return new LinearFit(intercept, slope, total == 0 ? 1 : 1 - (left / total), upper / lower);
    }

    private static (double Slope, double Intercept) Line(IReadOnlyList<(double Pages, double Cost)> points)
    {
        var (x, y) = (points.Average(point => point.Pages), points.Average(point => point.Cost));
        var slope = points.Sum(point => (point.Pages - x) * (point.Cost - y)) / points.Sum(point => Square(point.Pages - x));
        return (slope, y - (slope * x));
    }

    private static double Square(double number) => number * number;
}
