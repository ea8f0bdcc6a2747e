namespace Site.Build.Planning.Api;

/// <summary>A file for programs, as it is planned and as the lists tell of it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Bytes">Makes it.</param>
internal sealed record ApiFile(string Path, ApiFileKind Kind, string Title, string Description, Func<ReadOnlyMemory<byte>> Bytes)
{
    /// <summary>The record its JSON is written from, and its schema made of; null when it is not JSON.</summary>
    public Type? Document { get; init; }

    /// <summary>The file as planned.</summary>
    public PlannedFile Planned => PlannedFile.Made(Path, "the files for programs", Bytes);

    /// <summary>A file of text.</summary>
    public static ApiFile OfText(string path, ApiFileKind kind, string title, string description, Func<string> text) =>
        new(path, kind, title, description, PlannedFile.Utf8Of(text));
}
