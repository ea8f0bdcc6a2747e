using System.Collections.Immutable;

namespace Site.Benchmarks.Profiles;

/// <summary>A method that was compiled while a program ran, as the runtime lists it when asked with <c>DOTNET_JitDisasmSummary</c>.</summary>
/// <param name="Type">Its type, as reflection writes it, but <c>System.__Canon</c> for any class and C#'s names for numbers.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeArguments">Its own type arguments, written as its type is.</param>
/// <param name="Parameters">How many parameters it has.</param>
/// <param name="IlSize">How many bytes of IL it has.</param>
internal sealed record CompiledMethod(string Type, string Name, ImmutableArray<string> TypeArguments, int Parameters, int IlSize)
{
    private const string Before = "JIT compiled ";
    private const string SizeMark = "IL size=";

    /// <summary>Reads a line of the list; null when it is of no method that has a name.</summary>
    public static CompiledMethod? Parse(string line)
    {
        var start = line.IndexOf(Before, StringComparison.Ordinal);
        if (start < 0 || line.Contains("IL_STUB", StringComparison.Ordinal) || line.Contains("dynamicClass", StringComparison.Ordinal))
        {
            return null;
        }

        var text = line[(start + Before.Length)..line.LastIndexOf(" [", StringComparison.Ordinal)];
        var colon = IndexOutside(text, ':', 0);
        var parenthesis = colon < 0 ? -1 : IndexOutside(text, '(', colon);
        if (parenthesis < 0)
        {
            return null;
        }

        var (name, arguments) = SplitArguments(text[(colon + 1)..parenthesis]);
        var end = text.LastIndexOf(')');
        var parameters = end == parenthesis + 1 ? 0 : SplitList(text[(parenthesis + 1)..end]).Length;
        var size = line[(line.LastIndexOf(SizeMark, StringComparison.Ordinal) + SizeMark.Length)..];
        return new CompiledMethod(text[..colon], name, arguments, parameters, int.Parse(size.AsSpan(0, size.IndexOf(','))));
    }

    /// <summary>A name and the arguments in brackets behind it.</summary>
    public static (string Name, ImmutableArray<string> Arguments) SplitArguments(string text)
    {
        if (!text.EndsWith(']') || text.EndsWith("[]", StringComparison.Ordinal))
        {
            return (text, []);
        }

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] == ']' ? 1 : text[i] == '[' ? -1 : 0;
            if (depth == 0)
            {
                return (text[..i], SplitList(text[(i + 1)..^1]));
            }
        }

        return (text, []);
    }

    private static ImmutableArray<string> SplitList(string text)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var comma = IndexOutside(text, ',', 0); comma >= 0; comma = IndexOutside(text, ',', start))
        {
            parts.Add(text[start..comma]);
            start = comma + 1;
        }

        parts.Add(text[start..]);
        return parts.ToImmutable();
    }

    /// <summary>Index of a character that stands outside brackets.</summary>
    private static int IndexOutside(string text, char wanted, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (depth == 0 && text[i] == wanted)
            {
                return i;
            }

            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
        }

        return -1;
    }
}
