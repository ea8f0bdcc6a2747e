namespace Site.Model.Documents;

/// <summary>What goes into a slot.</summary>
public enum SlotKind
{
    /// <summary>The attributes of an <c>a</c> element, from the document's link of that index.</summary>
    LinkAttributes,

    /// <summary>The words of a wiki link that has none of its own: the target's title.</summary>
    LinkLabel,

    /// <summary>The attributes of an <c>img</c> element, from the document's link of that index.</summary>
    ImageAttributes,

    /// <summary>A diagram, from the document's link of that index.</summary>
    Diagram,

    /// <summary>The numbers of a citation group.</summary>
    Citation,
}
