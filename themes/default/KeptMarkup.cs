using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Site.Theme.Default;

/// <summary>The markup of <see cref="Kept"/> parts. May be asked by many threads.</summary>
internal sealed class KeptMarkup
{
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<object, string>> _markup = [];

    /// <summary>The markup of a part: kept from before, or made now.</summary>
    public string Of(Kept part, Func<Kept, string> make) =>
        _markup.GetOrCreateValue(part.For).GetOrAdd(part.Key, static (_, made) => made.Make(made.Part), (Part: part, Make: make));
}
