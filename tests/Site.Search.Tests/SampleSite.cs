using System.Collections.Immutable;
using Site.Search.Documents;
using Site.Search.Shards;

namespace Site.Search.Tests;

/// <summary>A small site with one page of each sort that search has to do with.</summary>
internal static class SampleSite
{
    /// <summary>As small a site has its dictionary in one shard, this makes a large site's of it: with routers.</summary>
    public static TermLayout LargeLayout { get; } = new() { Smallest = 60, MostInRoot = 0, InRouter = 3 };

    public static ImmutableArray<SearchDocument> Documents { get; } =
    [
        Page("articles/cpu-models.html", "article", "CPU models", "Guests see a CPU model that hides what hosts differ in. Choose it so that live migration works.", "architecture"),
        Page("articles/live-migration.html", "article", "Live migration", "Live migration moves a running guest to another host. Pages that the guest writes are sent again until few are left.", "architecture"),
        Page("articles/memory.html", "article", "Memory virtualization", "With nested page tables the processor walks two sets of tables. NPT is the name at AMD. Large pages make the walk shorter.", "architecture"),
        Page("articles/network.html", "article", "Networking with vhost-user", "Start QEMU with -device virtio-net-pci and the vhost-user socket. The module option kvm_intel.nested has nothing to do with it.", "guides"),
        Feature("features/device-assignment.html", "Device assignment", ["passthrough", "VFIO"], "A guest gets a PCI device for itself. The host's /dev/kvm and the IOMMU (VT-d) keep it apart."),
        Feature("features/ept.html", "Extended Page Tables", ["EPT", "NPT", "SLAT"], "The processor translates guest addresses itself."),
        Feature("features/irqchip.html", "Userspace irqchip", [], "Without KVM_CAP_IRQCHIP the interrupt controllers are emulated in user space, since 2.6.20."),
        Feature("features/x2apic.html", "x2APIC", ["Extended xAPIC"], "The local APIC is programmed through registers. KVM offers x2APIC to guests even where the host has none."),
        new()
        {
            Url = "terms/balloon.html",
            Kind = "term",
            Title = "Balloon",
            Aliases = ["memory balloon"],
            Sections = [new SearchSection("", "", "A driver in the guest that gives memory back.")],
            Card = new SearchCard("A driver in the guest that gives memory back to the host.", []),
        },
        Page("zh/kaifa.html", "article", "开发者维护指南", "内核开发者应当阅读这份文件。 使用KVM虚拟机。", "guides"),
        Page("zz/hostile.html", "article", "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script> \uD800 lone \u0001 control \u2028 line " + new string('w', 100_000), "guides"),
    ];

    private static SearchDocument Page(string url, string kind, string title, string text, string section) => new()
    {
        Url = url,
        Kind = kind,
        Title = title,
        Sections = [new SearchSection("", "", text), new SearchSection("limits", "Limits and pitfalls", $"What {title} cannot do is told here, under its own heading.")],
        Facets = [new SearchFacet("section", section), new SearchFacet("tag", "sample")],
    };

    private static SearchDocument Feature(string url, string title, ImmutableArray<string> aliases, string text) => new()
    {
        Url = url,
        Kind = "feature",
        Title = title,
        Aliases = aliases,
        Identifiers = [Path.GetFileNameWithoutExtension(url)],
        Sections = [new SearchSection("", "", text), new SearchSection("history", "History", "Added long ago, and kept since.")],
        Facets = [new SearchFacet("product", "kvm"), new SearchFacet("status", "supported")],
        Card = new SearchCard("", [new SearchCardRow("KVM", "supported", url + "#kvm"), new SearchCardRow("Xen", "absent")]),
    };
}
