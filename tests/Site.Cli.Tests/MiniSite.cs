namespace Site.Cli.Tests;

/// <summary>A site of two pages that link to each other, in a folder of its own.</summary>
internal sealed class MiniSite : IDisposable
{
    public MiniSite()
    {
        Folder.Write("content/site.yml", "title: Mini\nlanguage: en\n");
        WritePage("one", "The other is [[two]].");
        WritePage("two", "The other is [[one]].");
    }

    public TemporaryFolder Folder { get; } = new();

    public string WritePage(string slug, string text, string moreKeys = "") => Folder.Write(
        $"content/articles/{slug}.md",
        $"---\ntitle: Page {slug}\ndescription: A page of the name {slug}.\nsection: guides\n{moreKeys}---\n\n{text}\n");

    public ProgramRun NewRun() => new(Folder.Path);

    public void Dispose() => Folder.Dispose();
}
