using System.Collections.Immutable;
using Site.Model.Views;
using static Site.Theme.Default.Tests.SampleFrame;

namespace Site.Theme.Default.Tests;

/// <summary>Views of the tracker with every field filled.</summary>
internal static class SampleTracker
{
    private const string Data = "../data/tracker.1f3a.js";

    public static ImmutableArray<PageView> All(string say) =>
    [
        Matrix(say), Diff(say),
        new AsOfView(Of("tracker/as-of.html", "As of a day" + say, "What was true on a day." + say, say))
        {
            Snapshots = [Link("31 December 2007" + say, "as-of/2007-12-31.html", "the end of 2007" + say) with { Day = new("31 December 2007" + say, "2007-12-31") }],
            FirstDay = "2003-01-01", LastDay = "2026-11-22", Siblings = Siblings(say), DataHref = Data,
        },
        new StackCheckView(Of("tracker/stack.html", "Check my stack" + say, "What works." + say, say))
        {
            Products = [new("KVM" + say, "kvm", [Link("7.3" + say, "../releases/linux-7.3.html", "18 October 2026" + say)]), new("Xen", "xen", [Link("4.22", "../releases/xen-4.22.html", "30 July 2026")])],
            Architectures = [new("x86", "x86" + say), new("arm64", "arm64")], Siblings = Siblings(say), DataHref = Data,
        },
        Coverage(say),
        new EmbedView(Of("embed/x2apic.html", "x2APIC emulation" + say, "Its status." + say, say))
        {
            Feature = Link("x2APIC emulation" + say, "../features/x2apic.html"), Rows = Now(say),
        },
    ];

    public static ImmutableArray<NowView> Now(string say) =>
    [
        new(Link("KVM" + say, "../products/kvm.html"), "kvm", Link("Linux 7.3" + say, "../releases/linux-7.3.html"), [Cell("supported", "Supported" + say, say: say)]),
        new(Link("Xen", "../products/xen.html"), "xen", Link("Xen 4.22", "../releases/xen-4.22.html"),
            [Cell("tech-preview", "Technology preview") with { Status = new("tech-preview", "Technology preview", "not security supported" + say), HasCaveat = true }]),
        new(Link("QEMU", "../products/qemu.html"), "qemu", Link("QEMU 11.1", "../releases/qemu-11.1.0.html"), []),
    ];

    public static HistoryBarView History(string say) => new(
        "History of x2APIC" + say, "Supported since Linux 2.6.32 (2009)." + say,
        [
            new("KVM (x86)" + say, "kvm", [new(120, 960, new("supported", "Supported"), "Supported since Linux 2.6.32 (2009)." + say, "#status-kvm-supported")]),
            new("Xen", "xen",
            [
                new(300, 310, new("experimental", "Experimental"), "Experimental from Xen 4.1 (2011) to 4.1.", "#status-xen-experimental"),
                new(310, 960, new("supported", "Supported", "not security supported"), "Supported, not security supported since Xen 4.2 (2012).", "#status-xen-unsupported"),
            ]),
        ],
        [new(0, 2007), new(400, 2015), new(990, 2025)]);

    public static ImmutableArray<UpstreamRowView> Upstream(string say) =>
    [
        new("x86/HVM, x2APIC" + say, "../tracker/xen.html#xen-x2apic", "https://xenbits.example/SUPPORT.html#x2apic",
        [
            new("4.10 to 4.16" + say, Cell("experimental", "Experimental", "https://xenbits.example/4.16/SUPPORT.html#x2apic", say)),
            new("since 4.17", Cell("supported", "Supported", "https://xenbits.example/SUPPORT.html#x2apic") with { Status = new("supported", "Supported", "security supported with limits"), HasCaveat = true }),
        ]),
    ];

    public static ImmutableArray<ChangeGroup> Changes(string say) =>
    [
        new("added", "Added" + say,
        [
            new(Link("vNUMA" + say, "../features/vnuma.html"), "x86" + say, null, new("experimental", "Experimental" + say, "not security supported" + say), false),
            new(Link("ARM/GICv3", "../tracker/xen.html#xen-gicv3"), "", new("planned", "Planned"), new("supported", "Supported"), true),
        ]),
        new("became-unknown", "Became unknown", [new(Link("tmem", "../features/tmem.html"), "", new("deprecated", "Deprecated"), null, false)]),
    ];

    public static MatrixView Matrix(string say) => new(Of("tracker/xen.html", "Xen’s support statement" + say, "", say))
    {
        Introduction = "Every status line." + say,
        Caption = "Status of each row" + say,
        RowHeading = "Row" + say,
        Columns = [new("4.22", Link("4.22" + say, "../releases/xen-4.22.html") with { Day = new("30 July 2026" + say, "2026-07-30") }), new("unstable", Link("unstable", "https://xenbits.example/SUPPORT.html", "not released"), IsNarrow: true)],
        Groups =
        [
            new("Host" + say, "group-host",
            [
                new(Link("x2APIC" + say, "../features/x2apic.html", "x2APIC emulation" + say), "Intel" + say, "xen-x2apic",
                [
                    [Cell("supported", "Supported" + say, "https://xenbits.example/SUPPORT.html#x2apic", say), Cell("unsupported", "Not supported upstream") with { Condition = "Arm" + say, HasCaveat = true, ChangedLater = true }],
                    [Cell("tech-preview", "Technology preview") with { Status = new("tech-preview", "Technology preview", "not security supported" + say), Href = "" }],
                ], [new("status", ["supported", "unsupported"]), new("arch", [])], "x2apic intel host" + say),
                new(Link("ACPI", "https://xenbits.example/SUPPORT.html#acpi"), "", "xen-acpi", [[], []], [new("status", [])], "acpi host"),
            ]),
        ],
        Legend = [new("supported", "Supported" + say), new("tech-preview", "Technology preview")],
        Facets = [new("status", "Status" + say, [new("supported", "Supported" + say, 1, "status/supported.html"), new("unsupported", "Not supported upstream", 1, "")])],
        Siblings = Siblings(say),
        Downloads = [Link("CSV" + say, "xen.csv")],
        DataHref = Data,
    };

    private static DiffView Diff(string say) => new(Of("tracker/diff/xen-4.16-4.17.html", "Xen 4.16 to 4.17" + say, "What changed." + say, say))
    {
        ProductId = "xen",
        ProductName = "Xen" + say,
        From = Link("Xen 4.16" + say, "../../releases/xen-4.16.html", "2 December 2021" + say),
        To = Link("Xen 4.17" + say, "../../releases/xen-4.17.html", "12 December 2022" + say),
        Changes = Changes(say),
        Siblings = Siblings(say),
        DataHref = "../" + Data,
    };

    /// <summary>The page where one chooses.</summary>
    public static DiffView DiffChooser { get; } = new(Of("tracker/diff.html", "Compare two releases"))
    {
        Neighbours = [new("Xen", "neighbours-xen", [Link("4.16 to 4.17", "diff/xen-4.16-4.17.html") with { Day = new("12 December 2022", "2022-12-12") }])],
        Siblings = Siblings(""),
        DataHref = Data,
    };

    private static CoverageView Coverage(string say) => new(Of("tracker/coverage.html", "Coverage" + say, "How much is known." + say, say))
    {
        Figures =
        [
            new("Known" + say, "known", "Statements whose status a source says." + say, 13, [.. Enumerable.Range(1, 13).Select(i => Link($"Feature {i}" + say, $"../features/f{i}.html#statement-kvm", "KVM: supported" + say))]),
            new("Stale", "stale", "Statements that nobody looked at.", 0, []),
        ],
        SiteFigures = [new("Claims" + say, "claims", "Well-known statements with a verdict." + say, 1, [Link("A claim" + say, "../claims/a.html", "True" + say)])],
        Staleness = Link("Staleness report" + say, "../staleness.html"),
        Siblings = Siblings(say),
    };

    private static ImmutableArray<LinkView> Siblings(string say) => [Link("Features by product" + say, "index.html") with { IsCurrent = true }, Link("Coverage", "coverage.html")];

    private static MatrixCell Cell(string status, string text, string href = "../features/x2apic.html#statement-kvm", string say = "") =>
        new(new StatusView(status, text), "x86" + say, href, "Since 2.6.32." + say);
}
