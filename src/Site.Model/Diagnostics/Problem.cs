using Site.Model.Text;

namespace Site.Model.Diagnostics;

/// <summary>A kind of diagnostic: its stable code, its weight, what it means and how to mend it.</summary>
/// <param name="Code">Stable code: a letter for the stage and three digits.</param>
/// <param name="Severity">How much every diagnostic of this kind weighs.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Mend">How to mend it, in a sentence.</param>
public sealed record Problem(string Code, Severity Severity, string Title, string Mend)
{
    /// <summary>A diagnostic of this kind at a place in a file.</summary>
    public Diagnostic At(SourceText source, SourceSpan span, string message, string? expected = null, string? nearest = null) =>
        new(this, message, source.PlaceOf(span), expected, nearest);

    /// <summary>A diagnostic of this kind about a whole file.</summary>
    public Diagnostic In(string path, string message, string? expected = null, string? nearest = null) =>
        new(this, message, new SourcePlace(path, 1, 1, 1, ""), expected, nearest);

    /// <summary>A diagnostic of this kind that has no place.</summary>
    public Diagnostic Anywhere(string message) => new(this, message, null, null, null);
}
