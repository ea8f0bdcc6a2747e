using Site.Model.Text;

namespace Site.Build.Parsing;

/// <summary>A record with the file it was written in.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Value">The record.</param>
/// <param name="Source">The file.</param>
internal sealed record Written<T>(T Value, SourceText Source)
    where T : class;
