using System.Collections.Immutable;

namespace Site.Specs.Format;

/// <summary>A mini-site and what is expected of it: one level-2 heading of a spec document.</summary>
/// <param name="Document">File name of the document.</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">The blocks that all specs of the document share, then its own.</param>
internal sealed record Spec(string Document, string Title, ImmutableArray<SpecBlock> Blocks)
{
    /// <summary>What it is called in a test report.</summary>
    public string Name => $"{Document}: {Title}";

    /// <summary>The blocks of one role, in order.</summary>
    public IEnumerable<SpecBlock> Of(string role) => Blocks.Where(block => block.Role == role);

    /// <summary>The files that go in, the document's own first; a spec's file takes the place of a shared one of the same path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var block in Blocks)
        {
            switch (block.Role)
            {
                case "file":
                    files[block.Name] = System.Text.Encoding.UTF8.GetBytes(block.Content);
                    break;
                case "bytes":
                    files[block.Name] = Convert.FromHexString(string.Concat(block.Content.Where(char.IsAsciiHexDigit)));
                    break;
                case "no-file":
                    files.Remove(block.Name);
                    break;
            }
        }

        return files;
    }
}
