namespace Site.Cli.ExternalLinks;

/// <summary>A host has no address of the public internet.</summary>
internal sealed class NotPublicException(string host) : IOException($"{host} has no public address");
