using Site.Build.Fixing;
using Site.Build.Reading;

namespace Site.Build.Tests.Fixing;

public sealed class ContentFixerTests
{
    private static readonly (string Path, string Text)[] Site =
    [
        ("site.yml", "title: Spec\nproducts:\n  - { id: kvm, name: KVM, release-name: Linux }\n  - { id: qemu, name: QEMU }\n"),
        ("references.yml", "# The bibliography.\n- id: b2000\n  type: webpage\n  title: B\n  accessed: 5 April 2003\n# kept with a\n- id: a2000\n  type: webpage\n  title: A\n"),
        ("releases/linux-5.10.md", "---\nproduct: kvm\nversion: \"5.10\"\ndate: 2020-12-13\n---\n"),
        ("releases/qemu-2.0.0.md", "---\nproduct: qemu\nversion: 2.0.0\ndate: 2014-04-17\n---\n"),
        ("features/new-name.md", "---\ntitle: New name\ndescription: A feature.\naliases: [features/old-name]\nanchors: { old-part: a-part }\n---\n## A part\n\nText.\n"),
    ];

    [Theory]
    [InlineData("since: v5.10", "since: 5.10")]
    [InlineData("since: \"Linux 5.10\"", "since: \"5.10\"")]
    [InlineData("since: 5.10.0", "since: 5.10")]
    [InlineData("verified: 2026-1-2", "verified: 2026-01-02")]
    public void A_value_of_a_statement_is_mended_where_it_stands(string written, string mended)
    {
        var feature = $"---\ntitle: One\ndescription: About [[one]].\nstatements:\n  - product: kvm\n    status: supported\n    {written} # kept\n    sources: [a2000]\n---\nText.\n";
        var (snapshot, fixes) = Mend(("features/one.md", feature));
        Assert.Equal(feature.Replace(written, mended, StringComparison.Ordinal), FixedSite.TextOf(snapshot, "features/one.md"));
        Assert.Contains(fixes, fix => fix.Place is { Path: "features/one.md", Line: 7 });
    }

    [Fact]
    public void A_version_of_two_meanings_or_none_is_left_to_its_author()
    {
        var feature = "---\ntitle: One\ndescription: One.\nstatements:\n  - product: qemu\n    status: supported\n    since: 2.1\n    sources: [a2000]\n---\nText.\n";
        Assert.Equal(feature, FixedSite.TextOf(Mend(("features/one.md", feature)).Snapshot, "features/one.md"));
    }

    [Theory]
    [InlineData("[[features/old-name]]", "[[features/new-name]]")]
    [InlineData("[[features/old-name|its name]]", "[[features/new-name|its name]]")]
    [InlineData("[old-name](../features/old-name.md)", "[old-name](../features/new-name.md)")]
    [InlineData("[[new-name#old-part]]", "[[new-name#a-part]]")]
    [InlineData("[x](../features/new-name.md#old-part)", "[x](../features/new-name.md#a-part)")]
    [InlineData("[[features/old-name#old-part]]", "[[features/new-name#a-part]]")]
    public void A_link_to_where_a_page_was_leads_to_where_it_is(string written, string mended)
    {
        var page = $"---\ntitle: One\ndescription: One.\nsection: guides\nrelated: [features/old-name]\n---\nSee {written}.\n";
        var (snapshot, _) = Mend(("articles/one.md", page));
        Assert.Equal(page.Replace(written, mended, StringComparison.Ordinal).Replace("[features/old-name]", "[features/new-name]", StringComparison.Ordinal), FixedSite.TextOf(snapshot, "articles/one.md"));
        Assert.DoesNotContain(FixedSite.Build(snapshot).Diagnostics, diagnostic => diagnostic.IsError);
    }

    [Fact]
    public void An_id_that_a_page_had_becomes_the_one_it_has()
    {
        var happening = "---\ntitle: It\ndescription: It was.\ndate: 2003\nkind: community\nimportance: 3\nfeatures: [old-name]\nsources: [a2000]\n---\n";
        Assert.Contains("features: [new-name]", FixedSite.TextOf(Mend(("events/it.md", happening)).Snapshot, "events/it.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_are_sorted_their_dates_mended_and_their_comments_kept() => Assert.Equal(
        "# The bibliography.\n# kept with a\n- id: a2000\n  type: webpage\n  title: A\n- id: b2000\n  type: webpage\n  title: B\n  accessed: 2003-04-05\n",
        FixedSite.TextOf(Mend().Snapshot, "references.yml"));

    [Fact]
    public void Keys_stand_in_the_order_of_the_schema_and_comments_go_with_them()
    {
        var page = "---\n# modeline\n\nsection: guides # why\n# about the title\ntitle: One  \ndescription: >-\n  About\n  one.\n---\nText.\n";
        Assert.Equal(
            "---\n# modeline\n\n# about the title\ntitle: One\ndescription: >-\n  About\n  one.\nsection: guides # why\n---\nText.\n",
            FixedSite.TextOf(Mend(("articles/one.md", page)).Snapshot, "articles/one.md"));
    }

    [Fact]
    public void A_line_break_and_code_keep_their_spaces()
    {
        var page = "---\ntitle: One\ndescription: One.\nsection: guides\n---\nA line break  \nand a space \nin text.\n\n```\ncode  \n```\n";
        Assert.Equal(
            page.Replace("a space \n", "a space\n", StringComparison.Ordinal), FixedSite.TextOf(Mend(("articles/one.md", page)).Snapshot, "articles/one.md"));
    }

    [Theory]
    [InlineData("---\nsection: guides\ntitle: One\ntitle: Two\n---\nText.\n")]
    [InlineData("---\nsection: [guides\ntitle: One\n---\nText.\n")]
    [InlineData("no front matter\n")]
    public void Front_matter_that_can_not_be_read_keeps_its_order(string page) =>
        Assert.Equal(page, FixedSite.TextOf(Mend(("articles/one.md", page)).Snapshot, "articles/one.md"));

    [Fact]
    public void What_programs_wrote_is_left_alone()
    {
        var data = "- { version: \"4.10\", document: \"https://example.org/\", as-of: 2026-08 }   \n";
        Assert.Equal(data, FixedSite.TextOf(Mend(("data/xen/releases.yml", data)).Snapshot, "data/xen/releases.yml"));
    }

    /// <summary>Two passes: a date that is read lets front matter be bound, and only then its versions are seen.</summary>
    private static (Snapshot Snapshot, IReadOnlyList<Fix> Fixes) Mend(params (string Path, string Text)[] files)
    {
        var (once, first) = FixedSite.Mend(FixedSite.Of(Site.Concat(files)));
        var (twice, second) = FixedSite.Mend(once);
        return (twice, [.. first, .. second]);
    }
}
