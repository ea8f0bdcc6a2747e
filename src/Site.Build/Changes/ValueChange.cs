namespace Site.Build.Changes;

/// <summary>A value that is another now.</summary>
/// <param name="Key">The key it is written under; keys of records within records with slashes between.</param>
/// <param name="Before">What it was; empty when it was not there.</param>
/// <param name="After">What it is; empty when it is no more.</param>
public sealed record ValueChange(string Key, string Before, string After);
