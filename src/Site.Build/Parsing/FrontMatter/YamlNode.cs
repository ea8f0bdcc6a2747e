using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>A node of strict YAML, with its place.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A scalar. <paramref name="IsPlain"/>: written without quotes.</summary>
internal sealed record YamlScalar(string Value, bool IsPlain, SourceSpan Span) : YamlNode(Span);

/// <summary>A sequence.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>A mapping; every key once, in the order written.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The entry of a key; null when there is none.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>A key of a mapping with its value.</summary>
internal sealed record YamlEntry(Located<string> Key, YamlNode Value);
