namespace Site.Build.Cataloging;

/// <summary>What the sections of the site are, in a sentence each.</summary>
internal static class SectionText
{
    /// <summary>The sentence about a section.</summary>
    public static string Of(string section) => section switch
    {
        "architecture" => "How KVM and Xen are built, and how they do what they do.",
        "history" => "How they came to be, dated and sourced.",
        "guides" => "How to do something with them, or with this site.",
        "comparison" => "KVM beside Xen, dimension by dimension.",
        "features" => "What works on which product, since which release, and who says so.",
        "releases" => "The releases that statements name, with their dates.",
        "events" => "What happened when, as exactly as the sources know.",
        "papers" => "Papers, talks and articles, with what became of their ideas.",
        "claims" => "Well-known statements about KVM and Xen, held against the sources.",
        "terms" => "The words of the field, each defined once.",
        _ => "",
    };
}
