using System.Collections.Concurrent;

namespace Site.Theme.Default;

/// <summary>The kinds of parts that were asked for. May be asked by many threads.</summary>
internal sealed class PartKinds
{
    private readonly ConcurrentDictionary<Type, PartKind> _kinds = new();

    /// <summary>The kind of parts of a type.</summary>
    /// <exception cref="ArgumentException">The type is no part.</exception>
    public PartKind this[Type type] => _kinds.GetOrAdd(type, static type => new PartKind(type));
}
