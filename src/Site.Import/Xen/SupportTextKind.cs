namespace Site.Import.Xen;

/// <summary>Which text of a release a SUPPORT.md is.</summary>
internal enum SupportTextKind
{
    /// <summary>The tip of the stable branch, or of the development branch.</summary>
    Tip,

    /// <summary>The text as tagged at x.0.</summary>
    Tagged,
}
