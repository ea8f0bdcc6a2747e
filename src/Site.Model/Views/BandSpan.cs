namespace Site.Model.Views;

/// <summary>A bar below a lane's line.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="IsVague">Whether it is the time that a date may mean, not one that something lasted.</param>
public sealed record BandSpan(double At, double Width, bool IsVague);
