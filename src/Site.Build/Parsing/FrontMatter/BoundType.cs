using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>Makes the generic values that hold a type which is known only when a record is bound; reflection finds it once for each type.</summary>
internal abstract class BoundType
{
    // A memo of immutable facts about types.
    private static readonly ConcurrentDictionary<Type, BoundType> Types = new();

    /// <summary>The maker for a type.</summary>
    public static BoundType Of(Type type) =>
        Types.GetOrAdd(type, static bound => (BoundType)Activator.CreateInstance(typeof(Holding<>).MakeGenericType(bound))!);

    /// <summary>The value with its place: a <see cref="Located{T}"/>.</summary>
    public abstract object Located(object value, SourceSpan span);

    /// <summary>The values as an <see cref="ImmutableArray{T}"/>.</summary>
    public abstract object List(IReadOnlyCollection<object> values);

    private sealed class Holding<T> : BoundType
    {
        public override object Located(object value, SourceSpan span) => new Located<T>((T)value, span);

        public override object List(IReadOnlyCollection<object> values) => values.Cast<T>().ToImmutableArray();
    }
}
