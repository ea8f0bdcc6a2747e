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

    /// <summary>Room for a path of most maps.</summary>
    private const int UsualPath = 512;

    private readonly Neighbourhoods _neighbourhoods = new(input.Catalog, input.Links);

    /// <summary>The map of a page; null when it has next to no neighbours.</summary>
    public NeighbourMapView? Of(Page page)
    {
        if (_neighbourhoods.Of(page) is not { } round)
        {
            return null;
        }

        var height = Line * Math.Max(3, Math.Max(round.From.Length, round.To.Length));
        var points = new (int X, int Y)[round.From.Length + round.To.Length];
        PlaceColumn(points.AsSpan(0, round.From.Length), Left, height);
        PlaceColumn(points.AsSpan(round.From.Length), Right, height);
        return new NeighbourMapView
        {
            From = [.. round.From.Select(target => input.Hrefs.Link(page.Path, target))],
            To = [.. round.To.Select((target, i) => input.Hrefs.Link(page.Path, target) is var link && round.LeadsBack[i] ? link with { Note = Strings.AndBack } : link)],
            More = round.More,
            Height = height,
            Spokes = Spokes(points, height / 2),
            Chords = Chords(points, round.Links),
            Mutual = Dots(points, round, areMutual: true),
            OneWay = Dots(points, round, areMutual: false),
        };
    }

    /// <summary>Gives a column's points their places, the column in the middle of the height.</summary>
    private static void PlaceColumn(Span<(int X, int Y)> points, int x, int height)
    {
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = (x, ((height - (points.Length * Line)) / 2) + (i * Line) + (Line / 2));
        }
    }

    private static string Spokes(ReadOnlySpan<(int X, int Y)> points, int middle)
    {
        var path = new SvgPath(stackalloc char[UsualPath]);
        foreach (var (x, y) in points)
        {
            var bend = (x + Middle) / 2;
            path.Add('M', x, y);
            path.Add('C', bend, y);
            path.Add(' ', bend, middle);
            path.Add(' ', Middle, middle);
        }

        return path.Take();
    }

    /// <summary>Points of the pages that lead both ways, or of the others.</summary>
    private static string Dots(ReadOnlySpan<(int X, int Y)> points, Neighbourhood round, bool areMutual)
    {
        var path = new SvgPath(stackalloc char[UsualPath]);
        for (var i = 0; i < points.Length; i++)
        {
            if ((i >= round.From.Length && round.LeadsBack[i - round.From.Length]) == areMutual)
            {
                path.Add('M', points[i].X, points[i].Y);
                path.Add("h0");
            }
        }

        return path.Take();
    }

    /// <summary>Lines between neighbours, the shortest first.</summary>
    private static string Chords(ReadOnlySpan<(int X, int Y)> points, LinksAmong links)
    {
        var chords = new List<(bool Crosses, int Height, int One, int Other)>();
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length; j++)
            {
                if (links[i, j])
                {
                    chords.Add((points[i].X != points[j].X, Math.Abs(points[i].Y - points[j].Y), i, j));
                }
            }
        }

        chords.Sort();
        var path = new SvgPath(stackalloc char[UsualPath]);
        foreach (var chord in chords.Take(MostChords))
        {
            AddChord(ref path, points[chord.One], points[chord.Other]);
        }

        return path.Take();
    }

    private static void AddChord(ref SvgPath path, (int X, int Y) one, (int X, int Y) other)
    {
        path.Add('M', one.X, one.Y);
        if (one.X != other.X)
        {
            path.Add('C', Middle - 12, one.Y);
            path.Add(' ', Middle + 12, other.Y);
        }
        else
        {
            var depth = Math.Min(34, 8 + (Math.Abs(one.Y - other.Y) / 3));
            path.Add('Q', one.X == Left ? Left + depth : Right - depth, (one.Y + other.Y) / 2);
        }

        path.Add(' ', other.X, other.Y);
    }
}
