namespace Site.Model.Documents;

/// <summary>A place in a body's HTML that is filled when all pages are known.</summary>
/// <param name="Offset">Where in the HTML, in UTF-16 code units.</param>
/// <param name="Kind">What goes there.</param>
/// <param name="Index">Which link or citation group of the document.</param>
public readonly record struct Slot(int Offset, SlotKind Kind, int Index);
