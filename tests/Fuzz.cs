namespace Site.Tests;

/// <summary>How long property tests search. <c>SITE_FUZZ=100 ./test --filter FullyQualifiedName~Property</c> lets each try a hundred times as many texts.</summary>
internal static class Fuzz
{
    /// <summary>The number of texts to try, where a plain run tries <paramref name="usual"/>.</summary>
    public static int Runs(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("SITE_FUZZ"), out var times) && times > 1 ? usual * times : usual;
}
