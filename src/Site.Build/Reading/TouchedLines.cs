using System.Collections.Immutable;

namespace Site.Build.Reading;

/// <summary>The lines of one file that were touched since a commit.</summary>
/// <param name="Ranges">First and last line of each stretch, from 1; the last of a new file's only stretch is the greatest number.</param>
public sealed record TouchedLines(ImmutableArray<(int First, int Last)> Ranges)
{
    /// <summary>Every line.</summary>
    public static TouchedLines All { get; } = new([(1, int.MaxValue)]);

    /// <summary>Whether a line was touched.</summary>
    public bool Holds(int line) => Ranges.Any(range => range.First <= line && line <= range.Last);
}
