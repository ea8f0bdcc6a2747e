using FsCheck;
using FsCheck.Fluent;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;

namespace Site.Build.Tests.Fixing;

public sealed class ContentFixerPropertyTests
{
    private static readonly string[] Keys =
    [
        "section: guides", "title: One", "description: About [[one]].", "tags: [a, b]", "aliases:\n  - Other name\n  # within\n  - Another", "verified: 2026-11-22",
        "sources: [a2000]", "uncited:\n  - at: Text\n    reason: none", "related: [two]", "order: 3", "draft: false", "verified: 5 April 2003", "nonsense: 1",
        "description: |\n  A line  \n  and another", "glossary: false",
    ];

    private static readonly string[] Lines =
    [
        "", " ", "\t", "Text of 2003 [@a2000].", "A break  ", "after it ", "## Heading ", "- item  ", "  more ", "    code  ", "```", "code \t", "| a | b |  ", "|---|---| ",
        "| 1 | 2 |", "> quote ", "[[two]] ", "[[articles/old]]", "[x](../articles/old.md#part)", "[^1]", "[^1]: note ", "&nbsp; ", "\\ ", "* * * ", "---", "# comment ",
    ];

    private static readonly string[] Comments = ["# one", "#two", "", "  # three"];

    [Fact]
    public void A_mended_text_has_nothing_more_to_mend_and_says_what_it_said() =>
        Prop.ForAll(Pages().ToArbitrary(), page =>
        {
            var before = Site(page);
            var first = FixedSite.Build(before);
            var once = Settle(before);
            var (twice, fixes) = FixedSite.Mend(once);
            Assert.Empty(fixes);
            Assert.Equal(FixedSite.TextOf(once, "articles/one.md"), FixedSite.TextOf(twice, "articles/one.md"));
            Assert.Equal(CommentsOf(before), CommentsOf(once));
            if (first.Succeeded)
            {
                var after = FixedSite.Build(once);
                Assert.Equal(first.Files.Select(file => file.Path), after.Files.Select(file => file.Path));
                Assert.All(first.Files.Zip(after.Files), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(global::Site.Tests.Fuzz.Runs(60)));

    [Fact]
    public void The_real_content_says_the_same_when_it_is_mended()
    {
        var before = SnapshotReader.Read(RealContent.Folder(), CancellationToken.None);
        var after = Settle(before);
        Assert.Empty(FixedSite.Mend(after).Fixes);
        var changes = Build.Changes.KnowledgeComparer.Compare(FixedSite.Build(before), FixedSite.Build(after), new DateOnly(2026, 11, 22));
        Assert.True(changes.SaysTheSame);
        Assert.Empty(changes.Errors);
        Assert.Empty(changes.LostAddresses);
    }

    private static Snapshot Settle(Snapshot snapshot)
    {
        for (var pass = 0; pass < 4; pass++)
        {
            (snapshot, var fixes) = FixedSite.Mend(snapshot);
            if (fixes.IsEmpty)
            {
                break;
            }
        }

        return snapshot;
    }

    private static IEnumerable<string> CommentsOf(Snapshot snapshot) =>
        FixedSite.TextOf(snapshot, "articles/one.md").Split('\n').Where(line => line.TrimStart().StartsWith('#')).Select(line => line.Trim()).Order(StringComparer.Ordinal);

    private static Snapshot Site(string page) => FixedSite.Of(
        ("site.yml", "title: Spec\n"), ("references.yml", "- id: a2000\n  type: webpage\n  title: A\n"), ("articles/one.md", page),
        ("articles/two.md", "---\ntitle: Two\ndescription: Two.\nsection: guides\naliases: [articles/old]\nanchors: { part: a-part }\n---\n[[one]]\n\n## A part\n"));

    private static Gen<string> Pages() =>
        from keys in Gen.Elements(Keys).Or(Gen.Elements(Comments)).ListOf()
        from lines in Gen.Elements(Lines).ListOf()
        from begin in Gen.Elements("title: One\ndescription: About [[one]].\nsection: guides\n", "section: guides\n# kept\ntitle: One\n\ndescription: About [[one]].\n", "")
        from end in Gen.Elements("", "\n", "\n\n\n", "  ")
        select $"---\n{begin}{string.Concat(keys.Select(key => key + "\n"))}---\n{string.Join('\n', lines)}{end}";
}
