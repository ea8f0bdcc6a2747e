using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A field that results can be filtered by.</summary>
/// <param name="Field">Its name: <c>status</c>.</param>
/// <param name="Examples">A few filters as one types them: <c>status:"Technology preview"</c>.</param>
public sealed record SearchFilter(string Field, ImmutableArray<string> Examples);
