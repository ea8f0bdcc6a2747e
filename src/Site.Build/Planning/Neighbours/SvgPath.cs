using System.Globalization;
using System.Runtime.CompilerServices;

namespace Site.Build.Planning.Neighbours;

/// <summary>What a path of SVG draws, written point by point.</summary>
/// <param name="buffer">Where it is written while it fits.</param>
internal ref struct SvgPath(Span<char> buffer)
{
    private DefaultInterpolatedStringHandler _written = new(0, 0, CultureInfo.InvariantCulture, buffer);

    /// <summary>Adds a point.</summary>
    /// <param name="command">The command that it belongs to, or a space where that has been said.</param>
    /// <param name="x">How far to the right.</param>
    /// <param name="y">How far down.</param>
    public void Add(char command, int x, int y)
    {
        _written.AppendFormatted(command);
        _written.AppendFormatted(x);
        _written.AppendFormatted(' ');
        _written.AppendFormatted(y);
    }

    /// <summary>Adds a command as it is.</summary>
    public void Add(string command) => _written.AppendLiteral(command);

    /// <summary>All that was added, once.</summary>
    public string Take() => _written.ToStringAndClear();
}
