using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Site.Theme.Default;

/// <summary>The markup of <see cref="Kept"/> parts. May be asked by many threads.</summary>
internal sealed class KeptMarkup
{
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<object, byte[]>> _markup = [];

    /// <summary>The markup of a part, in UTF-8: kept from before, or made now.</summary>
    public byte[] Of(Kept part, Func<Kept, byte[]> make) =>
        _markup.GetOrCreateValue(part.For).GetOrAdd(part.Key, static (_, made) => made.Make(made.Part), (Part: part, Make: make));
}
