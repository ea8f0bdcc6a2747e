using System.Globalization;
using System.Text;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning.Neighbours;

/// <summary>
/// Draws the pages round a page. The names are two lists with a line for each page, so they can't meet whatever the reader's type is;
/// between the lists, the drawing has a point at the height of each name.
/// </summary>
internal sealed class NeighbourMaps(PlanInput input)
{
    /// <summary>Height of a line of a column.</summary>
    public const int Line = 16;

    private const int Left = 4;
    private const int Middle = 50;
    private const int Right = 96;

    /// <summary>More lines than this between neighbours are no picture any more.</summary>
    private const int MostChords = 16;

    private readonly Neighbourhoods _neighbourhoods = new(input.Catalog, input.Links);

    /// <summary>The map of a page; null when it has next to no neighbours.</summary>
    public NeighbourMapView? Of(Page page)
    {
        if (_neighbourhoods.Of(page) is not { } round)
        {
            return null;
        }

        var height = Line * Math.Max(3, Math.Max(round.From.Length, round.To.Length));
        var from = Points(round.From.Length, Left, height);
        var to = Points(round.To.Length, Right, height);
        return new NeighbourMapView
        {
            From = [.. round.From.Select(target => new LinkView(target.Title, RelativePath.Between(page.Path, target.Address)))],
            To = [.. round.To.Select((target, i) => new LinkView(target.Title, RelativePath.Between(page.Path, target.Address), round.LeadsBack[i] ? Strings.AndBack : ""))],
            More = round.More,
            Height = height,
            Spokes = Spokes([.. from, .. to], height / 2),
            Chords = Chords([.. from, .. to], round.Links),
            Mutual = Dots(to.Where((_, i) => round.LeadsBack[i])),
            OneWay = Dots([.. from, .. to.Where((_, i) => !round.LeadsBack[i])]),
        };
    }

    /// <summary>A column's points, the column in the middle of the height.</summary>
    private static List<(int X, int Y)> Points(int count, int x, int height) =>
        [.. Enumerable.Range(0, count).Select(i => (x, ((height - (count * Line)) / 2) + (i * Line) + (Line / 2)))];

    private static string Spokes(List<(int X, int Y)> points, int middle)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
        {
            var bend = (x + Middle) / 2;
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}C{bend} {y} {bend} {middle} {Middle} {middle}");
        }

        return path.ToString();
    }

    private static string Dots(IEnumerable<(int X, int Y)> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
        }

        return path.ToString();
    }

    /// <summary>Lines between neighbours, the shortest first.</summary>
    private static string Chords(List<(int X, int Y)> points, LinksAmong links)
    {
        var chords = new List<(bool Crosses, int Height, int One, int Other)>();
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++)
            {
                if (links[i, j])
                {
                    chords.Add((points[i].X != points[j].X, Math.Abs(points[i].Y - points[j].Y), i, j));
                }
            }
        }

        chords.Sort();
        return chords.Take(MostChords).Aggregate(new StringBuilder(), (path, chord) => path.Append(Chord(points[chord.One], points[chord.Other]))).ToString();
    }

    private static string Chord((int X, int Y) one, (int X, int Y) other)
    {
        if (one.X != other.X)
        {
            return string.Create(CultureInfo.InvariantCulture, $"M{one.X} {one.Y}C{Middle - 12} {one.Y} {Middle + 12} {other.Y} {other.X} {other.Y}");
        }

        var depth = Math.Min(34, 8 + (Math.Abs(one.Y - other.Y) / 3));
        return string.Create(CultureInfo.InvariantCulture, $"M{one.X} {one.Y}Q{(one.X == Left ? Left + depth : Right - depth)} {(one.Y + other.Y) / 2} {other.X} {other.Y}");
    }
}
