using System.Globalization;

namespace Site.Model.Text;

/// <summary>Orders versions: numbers by value, part by part; a version that is the beginning of another comes first; a part that is no number comes before one that is.</summary>
public sealed class VersionOrder : IComparer<string>
{
    /// <summary>The only instance; it has no state.</summary>
    public static VersionOrder Instance { get; } = new();

    private VersionOrder()
    {
    }

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        var left = (x ?? "").Split('.', '-', '_');
        var right = (y ?? "").Split('.', '-', '_');
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = ComparePart(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        var length = left.Length.CompareTo(right.Length);
        return length != 0 ? length : string.CompareOrdinal(x, y);
    }

    private static int ComparePart(string left, string right)
    {
        var leftIsNumber = ulong.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
        var rightIsNumber = ulong.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
        return (leftIsNumber, rightIsNumber) switch
        {
            (true, true) => leftNumber.CompareTo(rightNumber),
            (false, false) => string.CompareOrdinal(left, right),
            (true, false) => 1,
            _ => -1,
        };
    }
}
