namespace Site.Model.Output;

/// <summary>One file of the built site.</summary>
/// <param name="Path">Path below the site's root, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
