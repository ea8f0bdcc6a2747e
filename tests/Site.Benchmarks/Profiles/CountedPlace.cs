using System.Collections.Immutable;

namespace Site.Benchmarks.Profiles;

/// <summary>What the runtime counted at a place in a method; the numbers are its own (PgoInstrumentationKind in dotnet/runtime, src/coreclr/inc/corjit.h).</summary>
/// <param name="Kind">What was counted: how often the place was passed, or which types came by.</param>
/// <param name="Offset">Where, as an offset into the method's IL.</param>
/// <param name="Other">The other end of an edge, or flags.</param>
/// <param name="Values">The values: numbers, or the names of types and methods.</param>
internal sealed record CountedPlace(int Kind, int Offset, int Other, ImmutableArray<string> Values)
{
    private const int KindOfValues = 0xF;

    /// <summary>Whether its values are numbers.</summary>
    public bool HasNumbers => (Kind & KindOfValues) is 1 or 2;

    /// <summary>Whether its values are types.</summary>
    public bool HasTypes => (Kind & KindOfValues) == 3;
}
