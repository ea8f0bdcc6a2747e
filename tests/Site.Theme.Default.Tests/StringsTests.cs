using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Site.Tests;

namespace Site.Theme.Default.Tests;

/// <summary>The English of the templates stands in <see cref="Strings"/> and nowhere else.</summary>
public sealed partial class StringsTests
{
    private static readonly string[] ShownAttributes = ["aria-label", "aria-description", "title", "placeholder", "alt", "label"];

    private static readonly HashSet<string> UnreadAttributes = [.. "class Class d viewBox content preserveAspectRatio aria-keyshortcuts Styles Scripts".Split(' ')];

    private static readonly HashSet<string> AttributeNames =
    [
        .. ShownAttributes, .. UnreadAttributes, "id", "href", "value", "name", "data-key",
        .. ComponentTypes().SelectMany(type => type.GetProperties()).Where(property => property.IsDefined(typeof(ParameterAttribute), false)).Select(property => property.Name),
    ];

    /// <summary>Words that are no English of the site's.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["KVM"] = "a name",
        ["Xen"] = "a name",
        ["Intel"] = "a name",
        ["AMD"] = "a name",
        ["BibTeX"] = "a name",
        ["SUPPORT.md"] = "the name of upstream's file",
        ["Content-Security-Policy"] = "a header's name",
        ["with-sections wide"] = "class names",
        ["with-sections with-contents"] = "class names",
        ["product product-"] = "class names",
        ["words wide-only"] = "class names",
        ["<li class=\"level-"] = "markup",
        ["status:tech-preview since:>=4.17 -arch:arm"] = "an example in the language of the filter",
        ["status:supported arch:arm64 since:>=5.10"] = "an example in the language of the filter",
        ["status:experimental product:xen since:>=4.17"] = "an example in the language of the filter",
        ["The theme has no template for "] = "for who writes themes",
        [": add to the folder Templates a component of its name without View, with [Parameter] "] = "for who writes themes",
        ["The theme's templates name the asset "] = "for who writes themes",
        [", which the page was given no href for."] = "for who writes themes",
        [" has no parameter "] = "for who writes themes",
        ["A part of the theme made a frame of the kind "] = "for who writes themes",
        [", which a page that is written once cannot have."] = "for who writes themes",
        ["> would be read as code, and HTML has no way to escape it there: write it as markup that is known to be safe."] = "for who writes themes",
        [", which HTML has no words for."] = "for who writes themes",
        [" is no part: let it inherit from Part, as _Imports.razor has it."] = "for who writes themes",
        ["The part "] = "for who writes themes",
        ["The attribute "] = "for who writes themes",
        ["; it has "] = "for who writes themes",
        [" is no part: let it inherit from "] = "for who writes themes",
        [", as _Imports.razor has it."] = "for who writes themes",
        ["Text in <"] = "for who writes themes",
        [" is a "] = "for who writes themes",
        ["A script names the section "] = "for who writes themes",
        [" of strings.js, which has none."] = "for who writes themes",
        ["A style sheet takes in "] = "for who writes themes",
        [", which is not in "] = "for who writes themes",
        ["What begins at "] = "for who writes themes",
        [" in “"] = "for who writes themes",
        ["” does not end."] = "for who writes themes",
        ["” has the place "] = "for who writes themes",
        [", and "] = "for who writes themes",
        ["not security supported"] = "upstream's words, looked for in what it says",
        ["no security support"] = "upstream's words, looked for in what it says",
    };

    public static TheoryData<string> Components => [.. ComponentTypes().Select(type => type.Name)];

    [Theory, MemberData(nameof(Components))]
    public void A_template_has_no_words_of_its_own(string component) =>
        Assert.DoesNotContain(WordsOf(ComponentTypes().Single(type => type.Name == component)), words => !Others.ContainsKey(words));

    [Fact]
    public void The_code_beside_the_templates_has_no_sentence_of_its_own()
    {
        var types = typeof(DefaultTheme).Assembly.GetTypes().Where(type => !type.IsNested && type != typeof(Strings) && !IsComponent(type));
        Assert.DoesNotContain(types.SelectMany(StringLiterals.Of).SelectMany(call => call.Literals), words => PhraseLike().IsMatch(words) && !Others.ContainsKey(words));
    }

    [Fact]
    public void Words_in_text_in_labels_and_in_code_would_be_seen()
    {
        Assert.Equal(["Read me", "A label", "by hand", "Say so"], WordsOf(typeof(Wordy)));
        Assert.Contains(StringLiterals.Of(typeof(Strings)), call => call.Literals.Contains("Skip to content") || call.Literals.Contains(" more "));
    }

    private static IEnumerable<Type> ComponentTypes() => typeof(DefaultTheme).Assembly.GetTypes().Where(IsComponent);

    private static bool IsComponent(Type type) => type is { IsNested: false, IsAbstract: false } && type.IsAssignableTo(typeof(IComponent));

    private static IEnumerable<string> WordsOf(Type type)
    {
        var attribute = "";
        foreach (var (literals, givenTo) in StringLiterals.Of(type))
        {
            foreach (var literal in givenTo == "OpenElement" ? [] : literals)
            {
                // A name comes first, then what its value is made of, then the call that takes both.
                if (AttributeNames.Contains(literal))
                {
                    attribute = literal;
                }
                else if (givenTo == "AddMarkupContent")
                {
                    foreach (var words in WordsOfMarkup(literal))
                    {
                        yield return words;
                    }
                }
                else if (!UnreadAttributes.Contains(attribute) && (givenTo == "AddContent" || ShownAttributes.Contains(attribute) ? HasWord(literal) : IsSentence(literal)))
                {
                    yield return literal;
                }
            }

            attribute = givenTo.StartsWith("Add", StringComparison.Ordinal) ? "" : attribute;
        }
    }

    private static IEnumerable<string> WordsOfMarkup(string markup)
    {
        var parts = new HtmlParser().ParseDocument("<body></body>").Body!;
        parts.InnerHtml = markup;
        return parts.Descendants().SelectMany(node => node switch
        {
            IText text when text.ParentElement?.LocalName is not ("code" or "kbd") && HasWord(text.Data) => [text.Data.Trim()],
            IElement element => element.Attributes.Where(attribute => ShownAttributes.Contains(attribute.Name) && HasWord(attribute.Value)).Select(attribute => attribute.Value),
            _ => Array.Empty<string>(),
        });
    }

    private static bool HasWord(string text) => Word().IsMatch(text);

    private static bool IsSentence(string text) => SentenceLike().IsMatch(text);

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex Word();

    [GeneratedRegex("[A-Za-z]{2,}[,.:;]? [A-Za-z(]|^[A-Z][a-z]{2,}|^ ?[a-z]{2,} $|^ [a-z]{2,}")]
    private static partial Regex SentenceLike();

    [GeneratedRegex("[A-Za-z]{2,}[,.:;]? [A-Za-z(]")]
    private static partial Regex PhraseLike();

    private sealed class Wordy : ComponentBase
    {
        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<p class=\"a b\">Read me<code>not me</code></p><input aria-label=\"A label\">");
            builder.AddContent(1, "by hand");
            builder.AddContent(2, DateTime.UnixEpoch.Year > 2000 ? "Say so" : Strings.Next);
        }
    }
}
