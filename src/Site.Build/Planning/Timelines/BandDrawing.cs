using System.Globalization;
using System.Xml;
using Site.Model.Dates;
using Site.Model.Views;

namespace Site.Build.Planning.Timelines;

/// <summary>
/// The band as an SVG file that stands by itself, as large as a slide. Whatever shows it may know no style sheets, so every colour and face is an attribute.
/// </summary>
internal sealed class BandDrawing
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const int Width = 1920;
    private const int Height = 1080;
    private const int Margin = 60;
    private const int Head = 124;

    private const string Ink = "#211f1a";
    private const string Faint = "#5b574c";
    private const string Rule = "#8f8872";
    private const string Hair = "#dcd7c8";
    private const string Panel = "#f3f0e7";
    private const string Serif = "'Old Standard', 'Iowan Old Style', Palatino, Georgia, 'Times New Roman', serif";
    private const string Sans = "'Gill Sans', Calibri, 'Noto Sans', Arial, sans-serif";

    private readonly PlanInput _input;
    private readonly BandView _band;
    private readonly double _zoom;
    private readonly double _plot;

    /// <summary>The drawing of a site's timeline: the band enlarged to the height of the slide, with the names that its width then has room for.</summary>
    public BandDrawing(PlanInput input)
    {
        _input = input;
        var views = new BandViews(input.Timeline);
        _zoom = (Height - Head - Margin) / (double)views.Band([]).Height;
        _plot = Math.Floor((Width - (2 * Margin)) / _zoom);
        _band = views.Band([(int)_plot]);
    }

    /// <summary>The text of the drawing.</summary>
    public string ToSvg() => XmlText.Document(xml =>
    {
        xml.WriteStartElement("svg", Svg);
        Write(xml, ("viewBox", $"0 0 {Width} {Height}"), ("width", $"{Width}"), ("height", $"{Height}"), ("role", "img"));
        var title = Strings.TimelineOfSite(_input.Catalog.Settings.Title);
        xml.WriteElementString("title", Svg, SafeCharacters.Of(title));
        xml.WriteElementString("desc", Svg, SafeCharacters.Of(_band.Description.Replace(Strings.TheListBelow, Strings.TheSitesTimeline, StringComparison.Ordinal)));
        Shape(xml, "rect", ("width", $"{Width}"), ("height", $"{Height}"), ("fill", "#fbf9f4"));
        Text(xml, title, Margin, 70, 40, Serif, Ink);
        Text(xml, $"{_input.Catalog.Settings.Tagline} · {DayText.Of(_input.Date)}", Margin, 100, 18, Serif, Faint);
        xml.WriteStartElement("g", Svg);
        Write(xml, ("transform", string.Create(CultureInfo.InvariantCulture, $"translate({Margin} {Head}) scale({_zoom:0.####})")));
        WriteTicks(xml);
        WriteEras(xml);
        foreach (var lane in _band.Lanes)
        {
            WriteLane(xml, lane);
        }

        if (_band.Scale.EvenAt > 0)
        {
            var even = DayText.OfMonth(_input.Timeline.Scale.Even);
            Text(xml, Strings.YearsBeforeAreNarrow(even, TimeScale.Squeeze), 0, _band.Height + 8, 11, Serif, Faint);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private double X(double percent) => Math.Round(percent / 100 * _plot, 2);

    private void WriteTicks(XmlWriter xml)
    {
        var foot = _band.Height - BandMeasures.Years;
        foreach (var tick in _band.Ticks)
        {
            Line(xml, X(tick.At), BandMeasures.Eras, X(tick.At), foot + 6, Hair);
            Text(xml, tick.Text, X(tick.At) + 3, foot + 17, 12, Sans, Faint);
        }

        if (_band.Scale.EvenAt > 0)
        {
            Line(xml, X(_band.Scale.EvenAt), BandMeasures.Eras, X(_band.Scale.EvenAt), foot + 6, Rule, "3 3");
        }
    }

    private void WriteEras(XmlWriter xml)
    {
        for (var i = 0; i < _band.Eras.Length; i++)
        {
            var era = _band.Eras[i];
            Shape(xml, "rect", ("x", Number(X(era.At))), ("width", Number(X(era.Width))), ("height", $"{BandMeasures.EraBox}"), ("fill", i % 2 == 0 ? Panel : "none"), ("stroke", Hair));
            if (era.From > 0)
            {
                for (var line = 0; line < era.Lines.Length; line++)
                {
                    Text(xml, era.Lines[line], X(era.At) + 7, (era.Lines.Length == 1 ? 22 : 15) + (line * BandMeasures.EraLine), BandMeasures.Type, Serif, Ink);
                }
            }
        }
    }

    private void WriteLane(XmlWriter xml, BandLane lane)
    {
        Line(xml, 0, lane.Base + 0.5, _plot, lane.Base + 0.5, Rule);
        Text(xml, lane.Name.ToUpperInvariant(), 0, lane.Top + 14, 10.5, Sans, InkOf(lane.Key), isBold: true);
        foreach (var strokes in lane.Strokes)
        {
            xml.WriteStartElement("path", Svg);
            Write(
                xml, ("d", strokes.Outline), ("transform", string.Create(CultureInfo.InvariantCulture, $"translate(0 {lane.Base}) scale({_plot / 10_000:0.######} 1)")),
                ("stroke", strokes.Grade <= 2 ? InkOf(lane.Key) : Rule), ("stroke-width", strokes.Grade == 1 ? "1.6" : "0.8"), ("vector-effect", "non-scaling-stroke"), ("fill", "none"));
            xml.WriteEndElement();
        }

        foreach (var span in lane.Spans)
        {
            Shape(xml, "rect", ("x", Number(X(span.At))), ("y", $"{lane.Base + 3}"), ("width", Number(Math.Max(1.5, X(span.Width)))), ("height", "2.5"), ("fill", span.IsVague ? Hair : Rule));
        }

        foreach (var label in lane.Labels)
        {
            WriteLabel(xml, lane, label);
        }
    }

    private void WriteLabel(XmlWriter xml, BandLane lane, BandLabel label)
    {
        var (x, y) = (X(label.At), lane.Base - label.Rise);
        var size = BandMeasures.Type * (label.Grade == 1 ? 1.05 : 1);
        Line(xml, x, lane.Base, x, y - 9, InkOf(lane.Key));
        var at = label.IsBefore ? x - BandMeasures.Pole : x + BandMeasures.Pole;
        Text(xml, label.Text, at, y, size, Sans, label.Grade == 3 ? Faint : Ink, label.Grade == 1, label.IsBefore);
    }

    private static string InkOf(string lane) => lane switch { "xen" => "#9c3d10", "kvm" => "#1b5282", _ => Faint };

    private static void Text(XmlWriter xml, string text, double x, double y, double size, string face, string ink, bool isBold = false, bool isBefore = false)
    {
        xml.WriteStartElement("text", Svg);
        Write(xml, ("x", Number(x)), ("y", Number(y)), ("font-size", Number(size)), ("font-family", face), ("fill", ink));
        if (isBold)
        {
            Write(xml, ("font-weight", "600"));
        }

        if (isBefore)
        {
            Write(xml, ("text-anchor", "end"));
        }

        xml.WriteString(SafeCharacters.Of(text));
        xml.WriteEndElement();
    }

    private static void Line(XmlWriter xml, double x1, double y1, double x2, double y2, string ink, string dashes = "none") => Shape(
        xml, "line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", ink), ("stroke-width", "0.8"), ("stroke-dasharray", dashes));

    private static void Shape(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Svg);
        Write(xml, attributes);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
