namespace Site.Build.Planning.Timelines;

/// <summary>The measures of the band, in pixels. css/timeline.css and js/timeline.js draw by the same.</summary>
internal static class BandMeasures
{
    /// <summary>The height of the eras above the lanes.</summary>
    public const int Eras = 40;

    /// <summary>The height of an era's box.</summary>
    public const int EraBox = 34;

    /// <summary>The height of a line of an era's name.</summary>
    public const int EraLine = 14;

    /// <summary>The height of a lane's name.</summary>
    public const int LaneName = 20;

    /// <summary>The height of a row of names.</summary>
    public const int Row = 17;

    /// <summary>The height of the highest stroke.</summary>
    public const int Stroke = 14;

    /// <summary>What is below a lane's line.</summary>
    public const int BelowLine = 9;

    /// <summary>The height of the years below the lanes.</summary>
    public const int Years = 24;

    /// <summary>The size of the type.</summary>
    public const double Type = 12.5;

    /// <summary>From an event's stroke to its name.</summary>
    public const double Pole = 4;

    /// <summary>The least room between two names.</summary>
    public const double Gap = 9;

    /// <summary>The widths from which on more names are shown.</summary>
    public static IReadOnlyList<int> Widths { get; } = [280, 420, 600, 840, 1080, 1400, 1800, 2240];

    /// <summary>How many rows of names a lane has.</summary>
    public static int RowsOf(TimelineLane lane) => lane switch
    {
        TimelineLane.Xen or TimelineLane.Kvm => 6,
        TimelineLane.Industry => 4,
        _ => 3,
    };

    /// <summary>The height of a lane.</summary>
    public static int HeightOf(TimelineLane lane) => LaneName + (RowsOf(lane) * Row) + Stroke + BelowLine;

    /// <summary>How far above its lane's line a name stands.</summary>
    /// <param name="row">Its row, from the line upwards.</param>
    public static int RiseOf(int row) => Stroke + 4 + (row * Row);

    /// <summary>The height of a stroke.</summary>
    public static int StrokeOf(int grade) => grade switch { 1 => Stroke, 2 => 10, 3 => 6, _ => 4 };
}
