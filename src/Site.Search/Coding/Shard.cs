namespace Site.Search.Coding;

/// <summary>A file of the index that is still to be written.</summary>
/// <param name="Name">Its name: a letter and a number.</param>
/// <param name="AddParts">Adds its parts to a writer; safe for use by other threads at once, each with its own writer.</param>
internal sealed record Shard(string Name, Action<ShardWriter> AddParts);
