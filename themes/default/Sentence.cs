using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Site.Theme.Default;

/// <summary>Sentences with markup inside, so that each stands whole in <see cref="Strings"/> and may put its parts in any order.</summary>
internal static class Sentence
{
    /// <summary>The sentence as markup.</summary>
    /// <param name="words">Text in which <c>{0}</c> stands for the first part, <c>{0:words}</c> for the first part with the words in it, and <c>`words`</c> for code.</param>
    /// <param name="parts">What makes markup of the words of a place, which are empty where it has none.</param>
    /// <exception cref="FormatException">A brace or back tick is not closed, or a place has no part.</exception>
    public static RenderFragment Of(string words, params RenderFragment<string>[] parts) => builder =>
    {
        for (var at = 0; at < words.Length;)
        {
            var mark = words.AsSpan(at).IndexOfAny('{', '`') is var found and >= 0 ? at + found : words.Length;
            if (mark > at)
            {
                builder.AddContent(0, words[at..mark]);
            }

            at = mark < words.Length ? AddMarked(builder, words, mark, parts) : mark;
        }
    };

    private static int AddMarked(RenderTreeBuilder builder, string words, int mark, RenderFragment<string>[] parts)
    {
        var end = words.IndexOf(words[mark] == '`' ? '`' : '}', mark + 1);
        if (end < 0)
        {
            throw new FormatException($"What begins at {mark} in “{words}” does not end.");
        }

        var inside = words[(mark + 1)..end];
        if (words[mark] == '`')
        {
            builder.OpenElement(1, "code");
            builder.AddContent(2, inside);
            builder.CloseElement();
        }
        else
        {
            var colon = inside.IndexOf(':', StringComparison.Ordinal);
            var number = colon < 0 ? inside : inside[..colon];
            if (!int.TryParse(number, out var index) || index < 0 || index >= parts.Length)
            {
                throw new FormatException($"“{words}” has the place {number}, and {parts.Length} parts.");
            }

            builder.AddContent(3, parts[index](colon < 0 ? "" : inside[(colon + 1)..]));
        }

        return end + 1;
    }
}
