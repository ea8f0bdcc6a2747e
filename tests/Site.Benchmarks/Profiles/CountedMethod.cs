using System.Collections.Immutable;
using System.Globalization;

namespace Site.Benchmarks.Profiles;

/// <summary>What the runtime counted in a method, as it writes it when asked with <c>DOTNET_WritePGOData</c>.</summary>
/// <param name="Name">Its type and its name, with a dot between. Type arguments of its own are not said.</param>
/// <param name="IlSize">How many bytes of IL it has.</param>
/// <param name="Places">What was counted, place by place.</param>
internal sealed record CountedMethod(string Name, int IlSize, ImmutableArray<CountedPlace> Places)
{
    private const string Head = "@@@ ";
    private const string NameMark = "MethodName: ";
    private const string PlaceMark = "Schema ";

    /// <summary>How much was counted in all.</summary>
    public long Sum => Places.Where(place => place.HasNumbers).Sum(place => place.Values.Sum(long.Parse));

    /// <summary>Reads all that the runtime wrote.</summary>
    public static IEnumerable<CountedMethod> Read(IEnumerable<string> lines)
    {
        var method = new List<string>();
        foreach (var line in lines.SkipWhile(line => !line.StartsWith(Head, StringComparison.Ordinal)))
        {
            if (line.StartsWith(Head, StringComparison.Ordinal) && method.Count > 0)
            {
                yield return Of(method);
                method.Clear();
            }

            method.Add(line);
        }

        if (method.Count > 0)
        {
            yield return Of(method);
        }
    }

    private static CountedMethod Of(List<string> lines)
    {
        var words = lines[0].Split(' ');
        var size = int.Parse(words[Array.IndexOf(words, "ilSize") + 1].AsSpan(2), NumberStyles.HexNumber);
        var places = ImmutableArray.CreateBuilder<CountedPlace>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(PlaceMark, StringComparison.Ordinal))
            {
                var place = lines[i].Split(' ');
                places.Add(new CountedPlace(int.Parse(place[2]), int.Parse(place[4]), unchecked((int)uint.Parse(place[8])), [.. lines.Skip(i + 1).Take(int.Parse(place[6]))]));
            }
        }

        return new CountedMethod(lines.First(line => line.StartsWith(NameMark, StringComparison.Ordinal))[NameMark.Length..], size, places.ToImmutable());
    }
}
