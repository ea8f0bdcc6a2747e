using Site.Model.Text;

namespace Site.Cli.Reporting;

/// <summary>A source line made ready for a terminal, with carets under what is meant.</summary>
/// <param name="Line">The line, or the part of a long one around what is meant.</param>
/// <param name="Carets">Spaces and carets, to stand below it.</param>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    // Code units to each side that are looked at: the lines of a generated file can be megabytes.
    private const int Reach = 400;
    private const int Lead = 40;
    private const string Cut = "…";

    /// <summary>The excerpt of a place's line, at most so many columns wide.</summary>
    public static SourceExcerpt Of(SourcePlace place, int width)
    {
        var cells = Cells(place);
        var meant = cells.FindIndex(cell => cell.IsMeant);
        var before = meant < 0 ? cells.Count : meant;
        var from = Columns(cells) <= width ? 0 : StartOfWindow(cells, before, Math.Min(Lead, width / 2));
        var head = from > 0 ? Cut : "";
        var shown = cells[from..];
        var tail = "";
        if (Columns(shown) > width - head.Length)
        {
            shown = TakeColumns(shown, width - head.Length - Cut.Length);
            tail = Cut;
        }

        var margin = new string(' ', head.Length + Columns(shown[..Math.Min(shown.Count, before - from)]));
        var marked = Columns(shown.FindAll(cell => cell.IsMeant));
        return new SourceExcerpt(head + string.Concat(shown.Select(cell => cell.Text)).TrimEnd() + tail, margin + new string('^', Math.Max(1, marked)));
    }

    private static List<Cell> Cells(SourcePlace place)
    {
        var start = Math.Clamp(place.Column - 1, 0, place.LineText.Length);
        var from = Math.Max(0, start - Reach);
        var index = from;
        var line = place.LineText[from..Math.Min(place.LineText.Length, start + Reach)];
        var cells = new List<Cell>(line.Length);
        foreach (var (character, length) in Printable.Characters(line))
        {
            // A tab as spaces, so that the caret stands where the reader sees the character.
            var text = character == '\t' ? "    " : Printable.Of(character);
            var width = text.Length > length ? text.Length : CellWidth.Of(character);
            cells.Add(new Cell(text, width, index >= start && index < start + place.Length));
            index += length;
        }

        return cells;
    }

    private static int StartOfWindow(List<Cell> cells, int before, int lead)
    {
        var from = before;
        for (var columns = 0; from > 0 && columns < lead; from--)
        {
            columns += cells[from - 1].Width;
        }

        return from;
    }

    private static List<Cell> TakeColumns(List<Cell> cells, int columns)
    {
        var taken = 0;
        return [.. cells.TakeWhile(cell => (taken += cell.Width) <= columns)];
    }

    private static int Columns(List<Cell> cells) => cells.Sum(cell => cell.Width);

    private readonly record struct Cell(string Text, int Width, bool IsMeant);
}
