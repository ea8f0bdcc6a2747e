using System.Text.RegularExpressions;
using Site.Model.Diagnostics;

namespace Site.Build.Parsing.Wording;

/// <summary>One list of words, and what is wrong with them.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Pattern">Gives the words: most builds find no text to look for them in.</param>
/// <param name="Stems">What a word begins with in each match of the words: to look for them is many times faster.</param>
/// <param name="Says">What a word of the list does, in words that follow it.</param>
/// <param name="Expected">What was expected instead.</param>
/// <param name="IsFineWhenDated">Whether a year or version in the same sentence is all that the word lacks.</param>
internal sealed record WordingRule(Problem Problem, Func<Regex> Pattern, WordStems Stems, string Says, string Expected, bool IsFineWhenDated)
{
    /// <summary>The words.</summary>
    public Regex Words => Pattern();

    /// <summary>Whether a word of the list may stand in a text; false is certain.</summary>
    public bool MayStandIn(string text) => Stems.FirstIn(text) >= 0;
}
