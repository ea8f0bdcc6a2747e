using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>One letter of the index A–Z.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Entries">Its entries, in order.</param>
public sealed record AlphabetLetter(string Letter, string Anchor, ImmutableArray<AlphabetEntry> Entries);
