using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>One place where a claim is made.</summary>
/// <param name="By">Who makes it.</param>
/// <param name="Date">When.</param>
/// <param name="Sources">Links to the references.</param>
public sealed record SayingView(string By, DateView? Date, ImmutableArray<LinkView> Sources);
