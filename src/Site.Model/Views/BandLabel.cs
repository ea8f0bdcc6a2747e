namespace Site.Model.Views;

/// <summary>The name of an event in a band.</summary>
/// <param name="At">Where the event is.</param>
/// <param name="Rise">How far above the lane's line the name stands, in pixels.</param>
/// <param name="Text">The name.</param>
/// <param name="Anchor">The event in the list.</param>
/// <param name="From">The width in pixels from which on there is room for it.</param>
/// <param name="IsBefore">Whether the name stands before the event, not after it.</param>
/// <param name="Grade">How much the event matters: 1, 2 or 3.</param>
public sealed record BandLabel(double At, int Rise, string Text, string Anchor, int From, bool IsBefore, int Grade);
