namespace Site.Model.Views;

/// <summary>The one event that the home page tells of.</summary>
/// <param name="Heading">The day or month of the build: <c>On 25 November</c>, <c>In November</c>.</param>
/// <param name="Link">The event; the note is its sentence, which may be empty.</param>
/// <param name="Date">When it happened.</param>
/// <param name="More">The timeline.</param>
public sealed record HomeEventView(string Heading, LinkView Link, DateView Date, LinkView More);
