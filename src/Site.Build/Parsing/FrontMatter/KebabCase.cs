using System.Text;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>Spells names of properties and enum members as YAML has them: <c>EndOfSupport</c> → <c>end-of-support</c>.</summary>
public static class KebabCase
{
    /// <summary>The kebab-case spelling; a digit stays with the letters before it.</summary>
    public static string Of(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }
}
