namespace Site.Import.Xen;

/// <summary>The blocks of Markdown that a SUPPORT.md is made of.</summary>
internal enum SupportBlockKind
{
    /// <summary>An ATX heading.</summary>
    Heading,

    /// <summary>An indented block: statuses, the release header, or definitions.</summary>
    Indented,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A term and its definition.</summary>
    Definition,

    /// <summary>A bullet list with everything in it.</summary>
    List,
}
