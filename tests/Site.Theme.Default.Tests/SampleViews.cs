using System.Collections.Immutable;
using Site.Model.Views;
using static Site.Theme.Default.Tests.SampleFrame;

namespace Site.Theme.Default.Tests;

/// <summary>A view of every kind with every field filled. What is passed as <c>say</c> is said in every text an author could write.</summary>
internal static class SampleViews
{
    public static ImmutableArray<PageView> All(string say = "") =>
    [
        Article(say), Feature(say), Release(say), Event(say), Paper(say), Claim(say), Claims(say), Term(say), Home(say), Document(say), List(say), Areas(say),
        Glossary(say), Bibliography(say), Comparison(say), Platform(say), Search(say), Alphabet(say), new NotFoundView(Of("404.html", "Nothing here" + say, "", say)),
        new OfflineView(Of("offline.html", "Reading offline" + say, "What this browser keeps." + say, say) with { Offline = new OfflineFrame("service-worker.js", "site.webmanifest") }),
        .. SampleTracker.All(say), SampleTimeline.View(say),
        new RedirectView(Of("features/old.html", "Old name" + say, "", say), Link("x2APIC" + say, "x2apic.html")),
    ];

    public static string Body { get; } = ReadBody();

    public static ContentDetails Details(string kind, string say) => new()
    {
        Kind = kind + say,
        Body = HtmlBody.Of(Body),
        ReadingMinutes = 6,
        Aliases = ["Guest modes" + say, "Virtualization spectrum"],
        Products = [Link("KVM" + say, "../products/kvm.html"), Link("QEMU", "../products/qemu.html"), Link("libvirt", "../products/libvirt.html"), Link("Xen", "../products/xen.html")],
        Areas = [Link("Guest kinds" + say, "../areas/guests.html"), Link("CPU", "../areas/cpu.html")],
        Tags = [Link("pvh" + say, "../tags/pvh.html"), Link("boot", "../tags/boot.html")],
        Verified = new DateView("22 November 2026" + say, "2026-11-22"),
        VerifiedAgainst = ["Linux 7.3" + say, "QEMU 11.1", "Xen 4.22"],
        Newer = [Link("Linux 7.4" + say, "../releases/linux-7.4.html")],
        IsStale = true,
        Changed = new DateView("20 November 2026" + say, "2026-11-20"),
        Contributors = ["Ada Lovelace" + say, "Grace Hopper"],
        EditUrl = "https://forge.example/edit/main/content/articles/pv-hvm-pvh.md",
        References = References(say),
        Backlinks = [Link("How Xen is built" + say, "how-xen-is-built.html", "What these words mean is in PV, HVM and PVH." + say), Link("Xen 4.4 brings PVH", "../events/2014-xen-4-4-brings-pvh.html", "The first form of PVH, since replaced.")],
        Claims = [ClaimLink(say)],
        Related = [Link("Memory virtualization" + say, "memory.html", "Named by the author." + say), Link("x2APIC", "../features/x2apic.html", "Shares the tag pvh and 3 links.")],
        Neighbours = new NeighbourMapView
        {
            From = [Link("Kinds of guests" + say, "../papers/kinds.html")],
            To = [Link("Memory virtualization" + say, "memory.html", "and back" + say), Link("x2APIC", "../features/x2apic.html")],
            More = 2,
            Height = 48,
            Spokes = "M4 24C27 24 27 24 50 24",
            Chords = "M4 24C38 24 62 16 96 16",
            Mutual = "M96 16h0",
            OneWay = "M4 24h0M96 32h0",
        },
        Citation = new PageCitationView("“PV, HVM and PVH”. Hypervisor Atlas, version 0123456789ab of 20 November 2026." + say, "@misc{pv-hvm-pvh,\n  title = {PV, HVM and PVH},\n}" + say),
    };

    public static ImmutableArray<ReferenceView> References(string say) =>
    [
        new() { Key = "barham2003", Number = 1, Anchor = "ref-barham2003", Authors = "Barham, P., Dragovic, B., Fraser, K., Hand, S., Harris, T., Ho, A., … Warfield, A. (2003)." + say, Title = "Xen and the Art of Virtualization" + say, Rest = "Proceedings of the 19th ACM Symposium on Operating Systems Principles, 164–177. ACM." + say, Locators = "p. 165; section 3.2" + say, Url = "https://doi.org/10.1145/945445.945462", Doi = "10.1145/945445.945462" + say, ArchiveUrl = "https://archive.example/barham", Accessed = new DateView("3 November 2026" + say, "2026-11-03"), Language = "de", Page = Link("Xen and the Art of Virtualization" + say, "../papers/xen-and-the-art-of-virtualization.html"), CitedAt = [Link("1" + say, "#cite-1"), Link("2", "#cite-2")] },
        new() { Key = "clark2005", Number = 2, Anchor = "ref-clark2005", Authors = "Clark, C., Fraser, K., Hand, S., … Warfield, A. (2005).", Title = "Live Migration of Virtual Machines", Rest = "NSDI ’05, 273–286. USENIX.", Url = "https://www.usenix.org/clark", CitedAt = [Link("2", "#cite-2")] },
        new() { Key = "xen-support-4.22", Number = 3, Anchor = "ref-xen-support-4.22", Authors = "", Title = "Support statement for this release, SUPPORT.md, RELEASE-4.22.0", Rest = "Xen Project (2026).", Accessed = new DateView("20 November 2026", "2026-11-20"), CitedAt = [] },
    ];

    private static ArticleView Article(string say) => new(
        Of("articles/sample.html", "PV, HVM and PVH" + say, "Xen starts a guest in one of three ways; they differ in how much of the machine is pretended to it and how it boots." + say, say) with
        {
            Contents = [new(2, "The three kinds" + say, "the-three-kinds"), new(3, "Hardware virtual machines", "hvm"), new(2, "Which to use", "which-to-use")],
            Previous = Link("How Xen is built" + say, "how-xen-is-built.html"),
            Next = Link("Memory virtualization" + say, "memory.html"),
        },
        Details("Article", say),
        Link("Architecture" + say, "architecture.html"));

    private static FeatureView Feature(string say) => new(
        Of("features/x2apic.html", "x2APIC emulation" + say, "A guest gets the x2APIC, the local APIC that is programmed through registers instead of memory, even where the host has none." + say, say),
        Details("Feature", say),
        SampleStatements.All(say))
    {
        Now = SampleTracker.Now(say),
        History = SampleTracker.History(say),
        Upstream = SampleTracker.Upstream(say),
        Events = SampleTimeline.Strip(say),
    };

    private static ReleaseView Release(string say) => new(Of("releases/xen-4.17.html", "Xen 4.17" + say, "", say), Details("Release", say))
    {
        Product = Link("Xen" + say, "../products/xen.html"),
        Version = "4.17" + say,
        Date = new DateView("12 December 2022" + say, "2022-12-12"),
        EndOfSupport = new DateView("12 June 2024" + say, "2024-06-12"),
        EndOfSecuritySupport = new DateView("12 December 2025" + say, "2025-12-12"),
        Url = "https://downloads.xenproject.org/release/xen/4.17.0/",
        Events = SampleTimeline.Strip(say),
        Previous = Link("Xen 4.16" + say, "xen-4.16.html"),
        Changes = SampleTracker.Changes(say),
        Standing = [new(new StatusView("supported", "Supported" + say), [Link("x2APIC emulation" + say, "../features/x2apic.html#statement:xen", "x86" + say)])],
        Beside = [Link("Linux 6.1" + say, "linux-6.1.html") with { Day = new("11 December 2022" + say, "2022-12-11") }],
        Around = SampleTimeline.Strip(say) with { Heading = "Around that time" + say },
        DiffHref = "../tracker/diff/xen-4.16-4.17.html",
        AsOfHref = "../tracker/as-of.html?on=2022-12-12",
    };

    private static EventView Event(string say) => new(Of("events/2003-xen.html", "The Xen paper at SOSP" + say, "“Xen and the Art of Virtualization” is presented at SOSP in Bolton Landing." + say, say), Details("Event", say))
    {
        Date = new DateView("19 October 2003" + say, "2003-10-19"),
        End = new DateView("22 October 2003" + say, "2003-10-22"),
        Kind = "Paper" + say,
        OnTimeline = "../timeline/index.html#event:2003-xen",
        Importance = 1,
        Concerns = [Link("Xen and the Art of Virtualization" + say, "../papers/xen-and-the-art-of-virtualization.html")],
        Conflicts = [new("the day of the talk itself." + say, [Link("2" + say, "#ref-clark2005", "p. 3" + say)]) { Day = new("21 October 2003" + say, "2003-10-21") }],
    };

    private static PaperView Paper(string say) => new(Of("papers/xen-and-the-art-of-virtualization.html", "Xen and the Art of Virtualization" + say, "The paper that introduced Xen: a paravirtualizing monitor for x86, and its measured cost." + say, say), Details("Paper", say))
    {
        Record = References(say)[0] with { Number = 0, Anchor = "ref-record", CitedAt = [], Page = null },
        Authors = ["Paul Barham" + say, "Boris Dragovic", "Keir Fraser", "Steven Hand", "Tim Harris", "Alex Ho", "Rolf Neugebauer", "Ian Pratt", "Andrew Warfield"],
        Issued = new DateView("October 2003" + say, "2003-10"),
        Fields = [new("In" + say, "SOSP ’03" + say), new("Pages", "164–177"), new("Publisher", "ACM"), new("Place", "Bolton Landing, NY, USA"), new("DOI", "10.1145/945445.945462")],
        Events = SampleTimeline.Strip(say),
        BibTeX = "@inproceedings{barham2003,\n  author    = {Barham, Paul and Dragovic, Boris and Fraser, Keir},\n  title     = {Xen and the Art of Virtualization},\n  booktitle = {Proceedings of the Nineteenth ACM Symposium on Operating Systems Principles},\n  year      = {2003},\n  pages     = {164--177}\n}" + say,
    };

    private static ClaimLinkView ClaimLink(string say) => new(
        "../claims/kvm-runs-on-x86-only.html", "KVM is a full virtualization solution for Linux on x86 hardware." + say, "It left x86 with Linux 2.6.26." + say,
        new VerdictView("true-then", "True then" + say), new DateView("13 July 2008" + say, "2008-07-13"));

    private static ClaimView Claim(string say) => new(Of("claims/kvm-runs-on-x86-only.html", "KVM runs on x86 only" + say, "KVM has run elsewhere since 2008." + say, say), Details("claim", say) with { Claims = [] })
    {
        Statement = "KVM is a full virtualization solution for Linux on x86 hardware." + say,
        Verdict = new VerdictView("true-then", "True then" + say),
        Since = new DateView("13 July 2008" + say, "2008-07-13"),
        Correction = "It left x86 with Linux 2.6.26." + say,
        Said = [new SayingView("the KVM project" + say, new DateView("2008" + say, "2008"), [Link("2" + say, "#ref-clark2005", "p. 3" + say)])],
        Sources = [Link("1" + say, "#ref-barham2003", "p. 3" + say)],
        Concerns = [Link("How KVM is built" + say, "../articles/how-kvm-is-built.html")],
    };

    private static ClaimsView Claims(string say) => new(Of("claims/index.html", "Claims, checked" + say, "", say), "Statements, held against the sources." + say,
    [
        new(new VerdictView("true-then", "True then" + say), "list-true-then", "It held once." + say, [ClaimLink(say)]),
        new(new VerdictView("false", "False"), "list-false", "It does not hold.", [ClaimLink("") with { Since = null, Verdict = new VerdictView("false", "False") }]),
    ]);

    private static ComparisonView Comparison(string say) => new(Of("comparison/dimensions.html", "KVM and Xen by dimension" + say, "Side by side." + say, say))
    {
        Freshness = new FreshnessView(new DateView("25 November 2026" + say, "2026-11-25"), ["Linux 7.3" + say]),
        Dimensions =
        [
            new("Limits" + say, "limits",
            [
                new(
                    "Virtual CPUs, x86" + say, "vcpus",
                    new("1024, or up to 4096 by a build option" + say, "Linux 7.3" + say, new DateView("22 November 2026" + say, "2026-11-22"), [Link("1" + say, "#ref-barham2003", "p. 3" + say)]),
                    new("128" + say, "", new DateView("30 July 2026" + say, "2026-07-30"), [Link("2", "#ref-clark2005")]),
                    [Link("HVM guests" + say, "../features/hvm-guests.html")], "What the code allows." + say),
            ]),
        ],
        Siblings = ChoicePages(say),
        References = [.. References(say).Select(entry => entry with { CitedAt = [] })],
    };

    private static PlatformView Platform(string say) => new(Of("comparison/choose.html", "Choose a platform" + say, "Questions and rules." + say, say))
    {
        Freshness = new FreshnessView(null, []),
        Questions =
        [
            new("workload", "What is it for?" + say, false, [new("servers", "Servers" + say), new("lab", "A lab")]),
            new("guests", "Which guests?" + say, true, [new("windows", "Windows" + say), new("nested", "Hypervisors")]),
        ],
        Rules =
        [
            new()
            {
                Anchor = "rule:nested", When = [new("guests", "Which guests?" + say, true, [new("nested", "Hypervisors" + say)])], RulesOut = true,
                Platform = new("xen", "Xen" + say), Because = "Nested HVM is Experimental." + say,
                Tracker = [new(Link("Nested virtualization" + say, "../features/nested.html"), Link("Xen 4.22" + say, "../releases/xen-4.22.html"), [new MatrixCell(new StatusView("experimental", "Experimental" + say), "Nested HVM" + say, "../features/nested.html#statement:xen", "")])],
                Sources = [Link("1" + say, "#ref-barham2003", "p. 3" + say)],
            },
        ],
        Siblings = ChoicePages(say),
        References = [.. References(say).Select(entry => entry with { CitedAt = [] })],
    };

    private static ImmutableArray<LinkView> ChoicePages(string say) => [Link("Choose a platform" + say, "choose.html"), Link("By dimension", "dimensions.html")];

    private static TermView Term(string say) => new(Of("terms/asid.html", "ASID" + say, "", say), Details("Term", say) with { Body = HtmlBody.Of(""), ReadingMinutes = 0, References = [.. References(say).Select(entry => entry with { CitedAt = [] })] }, "Address Space Identifier: a tag on TLB entries that keeps those of different guests or virtual CPUs apart." + say);

    private static HomeView Home(string say) => new(Of("index.html", "Hypervisor Atlas" + say, "", say) with { Breadcrumbs = [] })
    {
        Doors = [new(Link("Architecture" + say, "articles/architecture.html", "How they are built." + say), "9 pages" + say), new(Link("Features", "features/index.html", "What works where."), "26 features")],
        OtherDoors = [Link("Glossary" + say, "terms/index.html"), Link("Bibliography", "bibliography.html")],
        ChangedPages = [new(new DateView("22 November 2026" + say, "2026-11-22"), null, [Link("x2APIC emulation" + say, "features/x2apic.html", "feature" + say)], 0)],
        ChangedStatuses = [new(new DateView("15 November 2026" + say, "2026-11-15"), Link("Linux 7.3" + say, "releases/linux-7.3.html"), [Link("AMD SEV" + say, "features/sev.html#statement:kvm", "supported" + say)], 3)],
        StatusFeed = Link("Feed" + say, "feeds/all.atom"),
        Event = new("On 22 November" + say, Link("KVM is merged" + say, "events/kvm-is-merged.html", "Linux takes it." + say), new DateView("22 November 2006" + say, "2006-11-22"), Link("The whole timeline" + say, "timeline/index.html")),
        Figures = [new("features" + say, "26" + say), new("sources", "118")],
    };

    private static SectionDocumentView Document(string say) => new(
        Of("guides/print.html", "Guides, as one document" + say, "", say) with { Navigation = [], IsIndexed = false }, "How to do something." + say, Link("Guides" + say, "index.html"),
        [
            new DocumentPartView
            {
                Anchor = "in:sample",
                Page = Link("PV, HVM and PVH" + say, "../articles/sample.html", "Xen starts a guest in one of three ways." + say),
                Verified = new DateView("22 November 2026" + say, "2026-11-22"),
                VerifiedAgainst = ["Linux 7.3" + say],
                Changed = new DateView("20 November 2026" + say, "2026-11-20"),
                Record = References(say)[0] with { Number = 0, Anchor = "ref-record", CitedAt = [], Page = null },
                BodyHtml = "<h3>Kinds</h3><p>Three.</p>",
                Statements = SampleStatements.All(say),
                Sources = [Link("1" + say, "#ref-barham2003")],
            },
            new DocumentPartView { Anchor = "in:short", Page = Link("Short", "../articles/short.html"), BodyHtml = "" },
        ],
        [.. References(say).Select(entry => entry with { CitedAt = [] })])
    {
        BreaksParts = true,
        Date = new DateView("25 November 2026" + say, "2026-11-25"),
    };

    private static PageListView List(string say) => new(Of("events/index.html", "Events" + say, "", say), "What happened, the newest first." + say,
    [
        new("2026" + say, "y2026", [Link("Xen 4.22 released" + say, "a.html", "Xen 4.22 is released, with five years of security support for the first time." + say), Link("Another event", "b.html", "Something else happened.")]),
        new("2014", "y2014", [Link("XSA-108 makes clouds restart", "c.html", "XSA-108 (CVE-2014-7188), a hole in the x2APIC emulation for HVM guests, is published after Amazon has restarted a part of EC2.")]),
    ])
    {
        Events = SampleTimeline.Strip(say),
        Document = Link("The whole section as one document" + say, "print.html"),
    };

    private static TaxonomyView Areas(string say) => new(Of("areas/index.html", "Areas" + say, "What the pages are about." + say, say), [Link("CPU" + say, "cpu.html", "Processors." + say), Link("Interrupts", "interrupts.html"), Link("Boot and firmware", "boot.html")], [12, 7, 1]);

    private static GlossaryView Glossary(string say) => new(Of("terms/index.html", "Glossary" + say, "The words of the field, each with where it comes from." + say, say),
    [
        new("A" + say, "a", [Link("AMD-V" + say, "amd-v.html", "AMD’s CPU extensions for running virtual machines, called SVM in source code and in many documents." + say), Link("APIC", "apic.html", "Advanced Programmable Interrupt Controller. On x86 each CPU has a local APIC, and an I/O APIC routes the interrupts of devices to CPUs.")]),
        new("B", "b", [Link("balloon", "balloon.html", "A driver in the guest that takes pages from it and gives them back to the host.")]),
        new("C", "c", [Link("confidential guest", "c.html", "A guest that hardware or firmware protects from its own host to some degree."), Link("control domain", "cd.html", "The domain, commonly dom0, with the permission and the duty to create and manage other domains.")]),
    ]);

    private static SearchView Search(string say) => new(Of("search.html", "Search" + say, "Search the atlas." + say, say),
    [
        new("product" + say, ["product:KVM" + say, "product:Xen"]),
        new("status", ["status:supported", "status:\"Technology preview\""]),
    ]);

    private static AlphabetView Alphabet(string say) => new(Of("a-z.html", "Index" + say, "Every title and heading." + say, say), [Link("E" + say, "#letter-e"), Link("X", "#letter-x")],
    [
        new("E" + say, "letter-e", [new("EPT" + say, [Link("Extended Page Tables" + say, "features/ept.html")]), new("Extended Page Tables", [Link("Extended Page Tables", "features/ept.html")])]),
        new("X", "letter-x", [new("x2APIC" + say, [Link("x2APIC emulation" + say, "features/x2apic.html"), Link("Interrupts", "articles/interrupts.html#x2apic")])]),
    ]);

    private static BibliographyView Bibliography(string say) => new(
        Of("bibliography.html", "Bibliography" + say, "Everything that the pages cite." + say, say),
        [.. References(say).Select((entry, i) => entry with { Number = 0, CitedAt = i == 2 ? [] : [Link("PV, HVM and PVH" + say, "articles/pv-hvm-pvh.html"), Link("The history of Xen", "articles/history-of-xen.html")] })],
        [Link("BibTeX" + say, "bibliography.bib"), Link("CSL-JSON", "bibliography.json")]);

    private static string ReadBody()
    {
        using var stream = typeof(SampleViews).Assembly.GetManifestResourceStream("body.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
