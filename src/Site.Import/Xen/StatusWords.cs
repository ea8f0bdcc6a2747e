using System.Collections.Frozen;
using Site.Model.Content;
using Site.Model.Support;

namespace Site.Import.Xen;

/// <summary>
/// The words of SUPPORT.md's values, as "Definition of Status labels" at its end defines them, with those it uses besides. A value is one of the
/// heads below, then limits and conditions. What is not among them is not guessed.
/// </summary>
internal static class StatusWords
{
    // "Expermental" (4.15 and 4.16) and "Experimenal" (4.18 to 4.21) are upstream's slips.
    private static readonly FrozenDictionary<string, (FeatureStatus Status, SecuritySupport Security)> Heads =
        new Dictionary<string, (FeatureStatus, SecuritySupport)>
        {
            ["supported"] = (FeatureStatus.Supported, SecuritySupport.Supported),
            ["security supported"] = (FeatureStatus.Supported, SecuritySupport.Supported),
            ["support scope restricted"] = (FeatureStatus.Supported, SecuritySupport.Limited),
            ["tech preview"] = (FeatureStatus.TechPreview, SecuritySupport.NotSupported),
            ["experimental"] = (FeatureStatus.Experimental, SecuritySupport.NotSupported),
            ["expermental"] = (FeatureStatus.Experimental, SecuritySupport.NotSupported),
            ["experimenal"] = (FeatureStatus.Experimental, SecuritySupport.NotSupported),
            ["deprecated"] = (FeatureStatus.Deprecated, SecuritySupport.Supported),
            ["not supported"] = (FeatureStatus.Unsupported, SecuritySupport.NotSupported),
            ["no security support"] = (FeatureStatus.Unsupported, SecuritySupport.NotSupported),
            ["not functional"] = (FeatureStatus.Unsupported, SecuritySupport.NotSupported),
            ["not implemented"] = (FeatureStatus.Absent, SecuritySupport.NotSupported),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What may follow a head behind a comma; null: nothing changes.
    private static readonly FrozenDictionary<string, SecuritySupport?> Conditions =
        new Dictionary<string, SecuritySupport?>
        {
            ["not security supported"] = SecuritySupport.NotSupported,
            ["security support external"] = SecuritySupport.External,
            ["with caveats"] = SecuritySupport.Limited,
            ["with limited support"] = SecuritySupport.Limited,
            ["security supported only when run de-privileged"] = SecuritySupport.Limited,
            ["not recommended"] = null,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private const string UpTo = " up to ";

    /// <summary>What a value means; null when it has a word that is not known.</summary>
    public static StatusMeaning? Read(string keyword, string value)
    {
        if (keyword == "Supported")
        {
            // "Supported, x86: bzImage, ELF": the line's own key says the status.
            var formats = value.Split(',', StringSplitOptions.TrimEntries);
            return formats.Contains("") ? null : new StatusMeaning(FeatureStatus.Supported, SecuritySupport.Supported, null, [.. formats]);
        }

        var text = WithoutRemark(value).TrimEnd('.').Trim();
        return text.Contains(UpTo, StringComparison.OrdinalIgnoreCase) ? ReadLimit(text) : ReadConditions(text);
    }

    private static StatusMeaning? ReadConditions(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (!Heads.TryGetValue(parts[0], out var head))
        {
            return null;
        }

        var security = head.Security;
        foreach (var part in parts.AsSpan(1))
        {
            if (!Conditions.TryGetValue(part, out var condition))
            {
                return null;
            }

            security = condition ?? security;
        }

        return new StatusMeaning(head.Status, security, null, []);
    }

    // "Supported up to 12 TiB. Hosts with more memory are supported, but not security supported."
    private static StatusMeaning? ReadLimit(string text)
    {
        var at = text.IndexOf(UpTo, StringComparison.OrdinalIgnoreCase);
        var limit = text[(at + UpTo.Length)..];
        var stop = limit.IndexOf(". ", StringComparison.Ordinal);
        var rest = stop < 0 ? "" : limit[(stop + 2)..];
        limit = stop < 0 ? limit : limit[..stop];
        if (!Heads.TryGetValue(text[..at], out var head) || limit.Length == 0 || !char.IsAsciiDigit(limit[0]))
        {
            return null;
        }

        var beyond = rest.Contains("not security supported", StringComparison.OrdinalIgnoreCase);
        return rest.Length > 0 && !beyond ? null : new StatusMeaning(head.Status, beyond ? SecuritySupport.Limited : head.Security, limit, []);
    }

    // A remark in parentheses at the end, "(in "backend allocation" mode)", is kept in the verbatim value.
    private static string WithoutRemark(string value)
    {
        var open = value.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && value.EndsWith(')') ? value[..open] : value;
    }
}
