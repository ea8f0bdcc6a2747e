namespace Site.Search.Analysis;

/// <summary>Words that say nothing of what a page is about. The client has the same list: docs/search-format.md, "Stop words".</summary>
internal static class StopWords
{
    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word
        is "a" or "about" or "after" or "an" or "and" or "any" or "are" or "as" or "at" or "be" or "been" or "before" or "being"
        or "between" or "but" or "by" or "can" or "could" or "did" or "do" or "does" or "during" or "for" or "from" or "get" or "had" or "has"
        or "have" or "how" or "i" or "if" or "in" or "into" or "is" or "it" or "its" or "me" or "my" or "no" or "not" or "of" or "off" or "on"
        or "or" or "our" or "out" or "over" or "should" or "so" or "some" or "such" or "than" or "that" or "the" or "their" or "them" or "then"
        or "there" or "these" or "they" or "this" or "those" or "to" or "under" or "up" or "us" or "use" or "used" or "using" or "was" or "we"
        or "were" or "what" or "when" or "where" or "which" or "who" or "whom" or "why" or "will" or "with" or "without" or "would" or "you"
        or "your";
}
