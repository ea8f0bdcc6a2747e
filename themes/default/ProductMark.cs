using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Which ink and shape a product is shown with. The product's name always stands beside it.</summary>
internal static class ProductMark
{
    private static readonly string[] Known = ["kvm", "qemu", "libvirt", "xen"];

    /// <summary>Class names for a link to a product; those the theme has no mark for get a plain one.</summary>
    public static string ClassOf(LinkView product) => Array.Find(Known, id => IsAbout(product, id)) is { } mark
        ? $"product product-{mark}"
        : "product";

    /// <summary>Class names for a product that is not linked.</summary>
    /// <param name="id">The product's id.</param>
    public static string ClassOf(string id) => Known.Contains(id) ? $"product product-{id}" : "product";

    private static bool IsAbout(LinkView product, string id) =>
        string.Equals(product.Text, id, StringComparison.OrdinalIgnoreCase)
        || product.Href.EndsWith($"/{id}.html", StringComparison.Ordinal);
}
