using System.Collections.Immutable;

namespace Site.Browser.Tests.Content;

/// <summary>What a file of <c>content/features/</c> says, read without the program that is tested.</summary>
/// <param name="Id">The file's name, which is the feature's id and its page's.</param>
/// <param name="Title">The feature's name.</param>
/// <param name="Areas">The ids of its areas.</param>
/// <param name="Statements">The statements, in the order of the file.</param>
internal sealed record FeatureFile(string Id, string Title, ImmutableArray<string> Areas, ImmutableArray<SaidStatement> Statements)
{
    /// <summary>Every feature of the real content.</summary>
    public static ImmutableArray<FeatureFile> ReadAll() => [.. FrontMatter.ReadAll("content/features").Select(file => Of(file.Name, file.Keys))];

    /// <summary>One feature of the real content.</summary>
    /// <exception cref="InvalidOperationException">There is no such feature.</exception>
    public static FeatureFile Read(string id) => ReadAll().Single(feature => feature.Id == id);

    /// <summary>The statements on a product that hold for a release of it.</summary>
    public IEnumerable<SaidStatement> At(string product, Version release) =>
        Statements.Where(statement => statement.Product == product && statement.HoldsFor(release));

    /// <summary>The first statement that a product has something of the feature.</summary>
    /// <exception cref="InvalidOperationException">It never had.</exception>
    public SaidStatement FirstThere(string product) => Statements.First(statement => statement.Product == product && statement.IsThere);

    private static FeatureFile Of(string id, IReadOnlyDictionary<object, object> keys) => new(
        id,
        (string)keys["title"],
        [.. ((List<object>)keys["areas"]).Cast<string>()],
        [.. ((List<object>)keys.GetValueOrDefault("statements", new List<object>())).Cast<Dictionary<object, object>>().Select(SaidStatement.Of)]);
}
