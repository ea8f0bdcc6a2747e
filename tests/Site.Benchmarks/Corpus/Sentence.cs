namespace Site.Benchmarks.Corpus;

/// <summary>Writes sentences: grammatical, meaningless, and with about as many different words as real text has.</summary>
internal sealed class Sentence(Dice dice, CorpusPlan plan)
{
    /// <summary>A sentence in Markdown, with its full stop.</summary>
    public string Write()
    {
        var clause = Clause();
        var text = dice.Below(20) switch
        {
            < 6 => clause,
            < 9 => $"when {Clause()}, {clause}",
            < 12 => $"{clause}, because {Clause()}",
            < 14 => $"{clause}, and {Clause()}",
            < 16 => $"if {Clause()}, {clause}",
            < 17 => $"{clause} – {Clause()}",
            < 18 => $"**{dice.Of(Words.Adjectives)} {dice.Of(Words.Nouns)}s** matter here: {clause}",
            < 19 => $"*{dice.Of(Words.Adverbs)}*, {clause}",
            _ => $"{clause} (see `{Identifier()}`)",
        };
        return Capital(text) + ".";
    }

    /// <summary>A sentence without Markdown, of at most 200 characters.</summary>
    public string WritePlain()
    {
        var text = Capital($"{PlainNoun()} can {dice.Of(Words.Verbs)} {PlainNoun()} {dice.Of(Words.Prepositions)} {PlainNoun()}");
        return text[..Math.Min(190, text.Length)] + ".";
    }

    /// <summary>A clause: words in the middle of a sentence.</summary>
    public string Clause()
    {
        var verb = dice.Of(Words.Verbs);
        return dice.Below(7) switch
        {
            0 => $"{Noun()} must {verb} {Noun()}",
            1 => $"{Noun()} can {verb} {Noun()} {dice.Of(Words.Prepositions)} {Noun()}",
            2 => $"{Noun()} will {dice.Of(Words.Adverbs)} {verb} {Noun()}",
            3 => $"you {verb} {Noun()} with {Noun()}",
            4 => $"{Noun()} is {dice.Of(Words.Adjectives)} and {dice.Of(Words.Adjectives)}",
            5 => $"{Noun()} does not {verb} {Noun()}",
            _ => $"{Noun()} takes {dice.Between(2, 900)} {(dice.Percent(50) ? "ms" : "pages")}",
        };
    }

    /// <summary>What code calls something.</summary>
    public string Identifier() => $"{dice.Of(Words.Verbs)}_{dice.Of(Words.Nouns)}_{dice.MostlyFirst(plan.Names)}";

    /// <summary>Text with its first letter a capital.</summary>
    public static string Capital(string text) => char.IsLetter(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private string Noun() => dice.Below(20) switch
    {
        < 7 => $"the {dice.Of(Words.Nouns)}",
        < 12 => $"the {dice.Of(Words.Adjectives)} {dice.Of(Words.Nouns)}",
        < 14 => $"each {dice.Of(Words.Nouns)}",
        < 16 => $"one {dice.Of(Words.Nouns)} {dice.Of(Words.Nouns)}",
        < 17 => $"the {dice.Of(Words.Nouns)} of {dice.MostlyFirst(plan.Names)}",
        < 18 when plan.Terms.Length > 0 => $"the {dice.MostlyFirst(plan.Terms)}",
        < 19 => $"`{Identifier()}`",
        _ => $"the {dice.MostlyFirst(plan.Names)}",
    };

    private string PlainNoun() => $"the {dice.Of(Words.Adjectives)} {dice.Of(Words.Nouns)} {dice.MostlyFirst(plan.Names)}";
}
