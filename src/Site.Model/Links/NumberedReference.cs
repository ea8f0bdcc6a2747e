using System.Collections.Immutable;
using Site.Model.Catalogs;

namespace Site.Model.Links;

/// <summary>A source as one page cites it.</summary>
/// <param name="Number">Its number on the page, from 1, by first use.</param>
/// <param name="Entry">The source.</param>
/// <param name="Uses">The numbers of the citations in the body that lead here, from 1 over the whole page; empty when only the front matter cites it.</param>
/// <param name="Locators">The locators that front matter gives, in order.</param>
public sealed record NumberedReference(int Number, BibliographyEntry Entry, ImmutableArray<int> Uses, ImmutableArray<string> Locators);
