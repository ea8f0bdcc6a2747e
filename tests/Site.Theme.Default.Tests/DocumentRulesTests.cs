namespace Site.Theme.Default.Tests;

/// <summary>What holds for the document of every kind of view.</summary>
public sealed class DocumentRulesTests
{
    public static TheoryData<string> Kinds => Pages.Kinds;

    public static TheoryData<string> FramedKinds => Pages.FramedKinds;

    [Theory, MemberData(nameof(Kinds))]
    public void A_page_begins_with_its_doctype_and_names_its_language(string kind)
    {
        Assert.StartsWith("<!DOCTYPE html>", Pages.Html(kind).TrimStart(), StringComparison.Ordinal);
        Assert.Equal("en", Pages.Document(kind).DocumentElement.GetAttribute("lang"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_page_has_one_first_heading_and_it_is_its_title(string kind)
    {
        var heading = Assert.Single(Pages.Document(kind).QuerySelectorAll("h1"));
        Assert.Equal(Pages.View(kind).Frame.Title, heading.TextContent);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void No_heading_skips_a_level(string kind)
    {
        var level = 0;
        foreach (var heading in Pages.Document(kind).QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{heading.TextContent} is at level {next} below level {level}.");
            level = next;
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void No_id_is_given_twice(string kind)
    {
        var ids = Pages.Document(kind).QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_link_within_the_page_leads_to_something(string kind)
    {
        var document = Pages.Document(kind);
        Assert.All(
            document.QuerySelectorAll("a[href^='#'], use[href^='#']"),
            link => Assert.NotNull(document.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_a_label_or_a_button_names_is_there(string kind)
    {
        var document = Pages.Document(kind);
        string[] attributes = ["for", "aria-labelledby", "aria-describedby", "popovertarget"];
        Assert.All(
            attributes.SelectMany(name => document.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!)),
            id => Assert.NotNull(document.GetElementById(id)));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Nothing_on_a_page_is_inline_script_or_style(string kind)
    {
        var document = Pages.Document(kind);
        Assert.Empty(document.QuerySelectorAll("style, [style], template, iframe, object, embed, base"));
        Assert.All(
            document.QuerySelectorAll("script:not([src])"),
            script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(document.QuerySelectorAll("script"), script => script.GetAttribute("type") == "module");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_policy_stands_before_anything_that_is_fetched(string kind)
    {
        var head = Pages.Document(kind).Head!.Children.ToList();
        var policy = head.FindIndex(element => element.GetAttribute("http-equiv") == "Content-Security-Policy");
        var fetched = head.FindIndex(element => element.LocalName is "link" or "script");
        Assert.InRange(policy, 0, fetched - 1);
        Assert.StartsWith("default-src 'none';", head[policy].GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", head[policy].GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_file_that_a_page_fetches_is_an_asset_of_the_theme_or_its_data(string kind)
    {
        var assets = Pages.View(kind).Frame.AssetHrefs.Values.Concat(ViewTexts.Of(Pages.View(kind), "DataHref")).ToHashSet();
        var document = Pages.Document(kind);
        var fetched = document.QuerySelectorAll("script[src], img[src], link[rel=stylesheet], link[rel=icon]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
        Assert.All(fetched, href => Assert.Contains(href, assets));
    }

    [Theory, MemberData(nameof(FramedKinds))]
    public void Landmarks_of_one_kind_differ_in_name(string kind)
    {
        var document = Pages.Document(kind);
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Single(document.QuerySelectorAll("body > header"));
        Assert.Single(document.QuerySelectorAll("body > footer"));

        // The two lists of the page's headings are never shown together.
        var names = document.QuerySelectorAll("nav").Where(nav => nav.ParentElement!.LocalName != "details").Select(nav => nav.GetAttribute("aria-label")).ToList();
        Assert.All(names, name => Assert.False(string.IsNullOrEmpty(name)));
        Assert.Equal(names.Distinct(), names);
    }

    [Theory, MemberData(nameof(FramedKinds))]
    public void The_first_link_skips_to_the_content(string kind)
    {
        var document = Pages.Document(kind);
        var skip = document.QuerySelector("a")!;
        Assert.Equal(document.QuerySelector("main")!.Id, skip.GetAttribute("href")![1..]);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_link_out_of_the_site_is_marked_as_one(string kind) => Assert.All(
        Pages.Document(kind).QuerySelectorAll("body a[href^='http']"),
        link =>
        {
            Assert.True(link.ClassList.Contains("external"));
            Assert.Equal("noopener", link.GetAttribute("rel"));
        });

    [Theory, MemberData(nameof(FramedKinds))]
    public void Ids_of_the_theme_cannot_meet_those_of_headings(string kind)
    {
        var given = Pages.Words(Pages.Parse(SampleViews.Body));
        var view = Pages.View(kind);
        var anchors = ViewTexts.Of(view, "Anchor").ToHashSet();
        Assert.All(
            Pages.Document(kind).QuerySelectorAll("[id]").Select(element => element.Id!),
            id => Assert.True(id.StartsWith("page:", StringComparison.Ordinal) || anchors.Contains(id) || given.Contains(id, StringComparison.Ordinal), id));
    }
}
