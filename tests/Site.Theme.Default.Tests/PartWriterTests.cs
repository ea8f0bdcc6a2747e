using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Theme.Default.Tests;

/// <summary>Parts become HTML.</summary>
public sealed class PartWriterTests
{
    private readonly PartKinds kinds = new();
    private readonly KeptMarkup kept = new();

    [Fact]
    public void Text_is_escaped_and_letters_of_other_scripts_are_not() =>
        Assert.Equal("a &lt; b &amp; \u00e9", Html(tree => tree.AddContent(0, "a < b & \u00e9")));

    [Fact]
    public void Markup_is_written_as_it_is() =>
        Assert.Equal("<b>a</b>", Html(tree => tree.AddMarkupContent(0, "<b>a</b>")));

    [Fact]
    public void An_elements_attributes_are_escaped_and_those_that_are_null_or_false_left_out() =>
        Assert.Equal("<a href=\"?a&amp;b\" hidden>x</a>", Html(tree =>
        {
            tree.OpenElement(0, "a");
            tree.AddAttribute(1, "href", "?a&b");
            tree.AddAttribute(2, "title", (string?)null);
            tree.AddAttribute(3, "hidden", true);
            tree.AddAttribute(4, "disabled", false);
            tree.AddContent(5, "x");
            tree.CloseElement();
        }));

    [Theory]
    [InlineData("br", "<br />")]
    [InlineData("p", "<p></p>")]
    [InlineData("path", "<path></path>")]
    public void Only_void_elements_have_no_end_tag(string name, string html) =>
        Assert.Equal(html, Html(tree =>
        {
            tree.OpenElement(0, name);
            tree.CloseElement();
        }));

    [Fact]
    public void What_follows_a_part_in_an_element_stands_after_it() =>
        Assert.Equal("<ul><li>1: <i>in</i></li>, <li>2: </li>!</ul>", Html(tree =>
        {
            tree.OpenElement(0, "ul");
            tree.OpenComponent<Item>(1);
            tree.AddComponentParameter(2, nameof(Item.Number), 1);
            tree.AddComponentParameter(3, nameof(Item.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenElement(0, "i");
                inner.AddContent(1, "in");
                inner.CloseElement();
            }));
            tree.CloseComponent();
            tree.AddContent(4, ", ");
            tree.OpenComponent<Item>(5);
            tree.AddComponentParameter(6, nameof(Item.Number), 2);
            tree.CloseComponent();
            tree.AddContent(7, "!");
            tree.CloseElement();
        }));

    [Fact]
    public void What_is_kept_is_made_once_for_each_key()
    {
        var (first, second) = (new object(), new object());
        var made = 0;
        string Of(object owner, object key) => Html(tree =>
        {
            tree.OpenComponent<Kept>(0);
            tree.AddComponentParameter(1, nameof(Kept.For), owner);
            tree.AddComponentParameter(2, nameof(Kept.Key), key);
            tree.AddComponentParameter(3, nameof(Kept.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenElement(0, "i");
                inner.AddContent(1, ++made);
                inner.CloseElement();
            }));
            tree.CloseComponent();
            tree.AddContent(4, ".");
        });

        Assert.Equal(["<i>1</i>.", "<i>1</i>.", "<i>2</i>.", "<i>3</i>."], [Of(first, ("a", 1)), Of(first, ("a", 1)), Of(first, ("a", 2)), Of(second, ("a", 1))]);
    }

    [Fact]
    public void A_body_writes_itself() =>
        Assert.Equal("<div><b>a</b></div>", Html(tree =>
        {
            tree.OpenElement(0, "div");
            tree.OpenComponent<Written>(1);
            tree.AddComponentParameter(2, nameof(Written.Body), HtmlBody.Of("<b>a</b>"));
            tree.CloseComponent();
            tree.CloseElement();
        }));

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    public void Text_in_code_is_an_error_since_it_cannot_be_escaped_there(string element)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Html(tree =>
        {
            tree.OpenElement(0, element);
            tree.AddContent(1, "</script>");
            tree.CloseElement();
        }));
        Assert.Contains($"<{element}>", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_a_part_has_not_is_named_with_those_it_has()
    {
        var error = Assert.Throws<ArgumentException>(() => Html(tree =>
        {
            tree.OpenComponent<Item>(0);
            tree.AddComponentParameter(1, "Numbr", 1);
            tree.CloseComponent();
        }));
        Assert.Contains("no parameter Numbr; it has ChildContent, Number", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_of_another_kind_is_an_error() =>
        Assert.Throws<ArgumentException>(() => Html(tree =>
        {
            tree.OpenComponent<Alien>(0);
            tree.CloseComponent();
        }));

    [Fact]
    public void A_frame_for_a_living_page_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => Html(tree =>
        {
            tree.OpenElement(0, "input");
            tree.AddElementReferenceCapture(1, _ => { });
            tree.CloseElement();
        }));

    private string Html(Action<RenderTreeBuilder> build)
    {
        using var html = new Utf8Document();
        new PartWriter(kinds, kept, html).Write(new Built { Build = build });
        return Encoding.UTF8.GetString(html.ToArray());
    }

    private sealed class Built : Part
    {
        public required Action<RenderTreeBuilder> Build { get; init; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => Build(builder);
    }

    private sealed class Item : Part
    {
        [Parameter]
        public int Number { get; set; }

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "li");
            builder.AddContent(1, Number);
            builder.AddContent(2, ": ");
            builder.AddContent(3, ChildContent);
            builder.CloseElement();
        }
    }

    private sealed class Alien : ComponentBase;
}
