using System.Collections.Immutable;
using System.Text;

namespace Site.Build.Tests.Planning.Api;

/// <summary>Reads RFC 4180.</summary>
internal static class CsvRows
{
    public static ImmutableArray<ImmutableArray<string>> Of(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var row = ImmutableArray.CreateBuilder<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && text[i] is (',' or '\r'))
            {
                row.Add(field.ToString());
                field.Clear();
                if (text[i] == '\r')
                {
                    Assert.Equal('\n', text[++i]);
                    rows.Add(row.ToImmutable());
                    row.Clear();
                }
            }
            else
            {
                field.Append(text[i]);
            }
        }

        Assert.False(quoted);
        return rows.ToImmutable();
    }
}
