using System.Buffers;
using System.Collections.Frozen;

namespace Site.Build.Parsing.Diagrams;

/// <summary>What a diagram may be made of: a small part of SVG 2 that can neither run, nor load, nor style anything.</summary>
internal static class DiagramRules
{
    /// <summary>The deepest nesting of elements.</summary>
    public const int MaxDepth = 24;

    /// <summary>Elements that may stand in a diagram.</summary>
    public static FrozenSet<string> Elements { get; } =
        Words("circle defs desc ellipse g line marker path polygon polyline rect svg text title tspan");

    /// <summary>Names of classes: what a thing is, which the theme gives its colour and stroke.</summary>
    public static FrozenSet<string> Classes { get; } =
        Words("area faint flow guest hardware head host label line note small step user weak");

    /// <summary>Attributes that may be on an element of a diagram.</summary>
    public static FrozenSet<string> Attributes { get; } = Words(
        """
        class cx cy d dominant-baseline dx dy fill fill-opacity fill-rule font-size font-style font-weight height id letter-spacing
        marker-end marker-mid marker-start markerHeight markerUnits markerWidth opacity orient points preserveAspectRatio r refX refY
        rotate rx ry stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-opacity stroke-width text-anchor
        textLength lengthAdjust transform viewBox width x x1 x2 y y1 y2
        """);

    /// <summary>Attributes whose value is a paint.</summary>
    public static FrozenSet<string> Paints { get; } = Words("fill stroke");

    /// <summary>Attributes whose value is an arrow head of the same diagram.</summary>
    public static FrozenSet<string> Markers { get; } = Words("marker-end marker-mid marker-start");

    /// <summary>Characters of all other values: numbers, units, path commands, names of functions and keywords.</summary>
    public static SearchValues<char> PlainValue { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \t\n.,()+-%");

    private static FrozenSet<string> Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
