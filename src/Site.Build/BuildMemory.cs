using Site.Build.Cataloging;
using Site.Build.Checking;
using Site.Build.Linking;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Rendering;

namespace Site.Build;

/// <summary>
/// What a process keeps of the builds it made, stage by stage, so that the next does again only what changed. What is kept is kept with the inputs it was made from,
/// so a build gives the same bytes with it as without. One build uses it at a time; files of earlier ones may be rendered meanwhile.
/// </summary>
public sealed class BuildMemory
{
    /// <summary>Remembers nothing yet, and what each build makes from then on.</summary>
    public BuildMemory()
        : this(isUsedOnce: false)
    {
    }

    /// <summary>Remembers nothing yet.</summary>
    /// <param name="isUsedOnce">Whether there is only one build: then files, and what the search index is made of, are forgotten as soon as they are handed on.</param>
    internal BuildMemory(bool isUsedOnce) => (IsUsedOnce, Parse, Plan) = (isUsedOnce, new ParseMemory(isUsedOnce), new PlanMemory(isUsedOnce));

    /// <summary>Whether there is only one build.</summary>
    internal bool IsUsedOnce { get; }

    /// <summary>What PARSE made of each file.</summary>
    internal ParseMemory Parse { get; }

    /// <summary>What CATALOG gathered last, and found wrong with each page.</summary>
    internal CatalogMemory Catalog { get; } = new();

    /// <summary>What LINK decided last, and when what each page is made of last changed.</summary>
    internal LinkMemory Link { get; } = new();

    /// <summary>What PLAN worked out last.</summary>
    internal PlanMemory Plan { get; }

    /// <summary>The bytes of pages.</summary>
    internal RenderMemory Render { get; } = new();

    /// <summary>What CHECK found in each page.</summary>
    internal CheckMemory Check { get; } = new();
}
