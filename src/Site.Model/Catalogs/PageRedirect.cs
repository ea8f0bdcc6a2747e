namespace Site.Model.Catalogs;

/// <summary>A redirect page that an alias asks for.</summary>
/// <param name="Path">Where it is: <c>features/extended-page-tables.html</c>.</param>
/// <param name="Target">The page it leads to.</param>
public sealed record PageRedirect(string Path, Page Target);
