using System.Collections.Immutable;

namespace Site.Build.Planning.Api.Calendars;

/// <summary>An event of whole days in a calendar.</summary>
/// <param name="Id">What its <c>UID</c> is made of: stable, and unique in the calendar.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day: of a date known to the month or year only, the last that it can mean.</param>
/// <param name="Summary">What it is, in a line.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Categories">Words to sort it by.</param>
/// <param name="Url">A full address; null for none.</param>
internal sealed record CalendarEntry(
    string Id, DateOnly First, DateOnly Last, string Summary, string Description, ImmutableArray<string> Categories, string? Url);
