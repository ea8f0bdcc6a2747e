namespace Site.Build.Planning.Api.Json;

/// <summary>An address in the site.</summary>
internal sealed record LinkEntry : AddressedEntry;
