namespace Site.Model.Views;

/// <summary>A link to show.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Where it leads, relative to the page it is shown on.</param>
/// <param name="Note">Something to say beside it: a description, a reason; empty for nothing.</param>
/// <param name="IsCurrent">Whether it leads to the page it is shown on.</param>
public sealed record LinkView(string Text, string Href, string Note = "", bool IsCurrent = false)
{
    /// <summary>A date to say beside it, before the note.</summary>
    public DateView? Day { get; init; }
}
