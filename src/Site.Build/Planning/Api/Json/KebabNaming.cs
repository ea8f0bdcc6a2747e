using System.Text.Json;
using Site.Build.Parsing.FrontMatter;

namespace Site.Build.Planning.Api.Json;

/// <summary>Spells members of enums as front matter does.</summary>
internal sealed class KebabNaming : JsonNamingPolicy
{
    /// <inheritdoc />
    public override string ConvertName(string name) => KebabCase.Of(name);
}
