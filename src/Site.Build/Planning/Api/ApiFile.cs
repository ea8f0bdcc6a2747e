namespace Site.Build.Planning.Api;

/// <summary>A file for programs, as it is planned and as the lists tell of it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Text">Makes its text.</param>
internal sealed record ApiFile(string Path, ApiFileKind Kind, string Title, string Description, Func<string> Text)
{
    /// <summary>The record its JSON is written from, and its schema made of; null when it is not JSON.</summary>
    public Type? Document { get; init; }

    /// <summary>The file as planned.</summary>
    public PlannedFile Planned => PlannedFile.Text(Path, "the files for programs", Text);
}
