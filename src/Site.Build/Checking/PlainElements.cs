namespace Site.Build.Checking;

/// <summary>Elements by name. A page has a thousand to be looked up: names are told apart by their length and two of their letters, and only the one that may be meant is compared.</summary>
internal sealed class PlainElements
{
    private const int Places = 256;

    private readonly PlainElement?[] _places = new PlainElement?[Places];

    /// <summary>Some elements, each of its own name: far fewer than there are places.</summary>
    public PlainElements(ReadOnlySpan<PlainElement> elements)
    {
        foreach (var element in elements)
        {
            var place = PlaceOf(element.Utf8Name);
            while (_places[place] is not null)
            {
                place = (place + 1) % Places;
            }

            _places[place] = element;
        }
    }

    /// <summary>The element of a name in UTF-8; null when it is none of them.</summary>
    public PlainElement? Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
        {
            return null;
        }

        var place = PlaceOf(name);
        while (_places[place] is { } element && !name.SequenceEqual(element.Utf8Name))
        {
            place = (place + 1) % Places;
        }

        return _places[place];
    }

    // Of the hundred elements of HTML, ninety stand in the place that they give.
    private static int PlaceOf(ReadOnlySpan<byte> name) => ((name[0] * 7) + (name[^1] * 63) + (name.Length * 39)) % Places;
}
