using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>What other sources say instead.</summary>
/// <param name="Says">What they say.</param>
/// <param name="Sources">Links to the page's references.</param>
public sealed record ConflictView(string Says, ImmutableArray<LinkView> Sources)
{
    /// <summary>The other date, where they give one; what they say is about it then, and may be empty.</summary>
    public DateView? Day { get; init; }
}
