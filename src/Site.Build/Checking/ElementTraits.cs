namespace Site.Build.Checking;

/// <summary>What the rules of tree construction say of an element, as far as <see cref="PlainHtml"/> must know them.</summary>
[Flags]
internal enum ElementTraits
{
    /// <summary>Nothing: it may stand anywhere in text and hold anything.</summary>
    None = 0,

    /// <summary>It has no end tag.</summary>
    Void = 1,

    /// <summary>Its start tag ends an open paragraph.</summary>
    EndsParagraph = 2,

    /// <summary>It hides paragraphs round it from elements that would end them.</summary>
    HidesParagraph = 4,

    /// <summary>It is a heading: one ends another.</summary>
    Heading = 8,

    /// <summary>It may not stand within another of its name.</summary>
    NotInItself = 16,

    /// <summary>It holds no text but space.</summary>
    NoText = 32,

    /// <summary>It holds no elements.</summary>
    TextOnly = 64,

    /// <summary>It holds only elements that name it among their parents.</summary>
    ListedOnly = 128,

    /// <summary>It may stand in the head, too.</summary>
    InHead = 256,

    /// <summary>Up to its end tag, nothing is a tag.</summary>
    Raw = 512,

    /// <summary>It has a rule of its own, or changes what is read after it.</summary>
    Particular = 1024,
}
