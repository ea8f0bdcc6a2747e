using System.Text.RegularExpressions;

namespace Site.Build.Parsing.Markdown;

/// <summary>Finds numbers and dates that say something, and passes over those that are part of a name.</summary>
internal static partial class StatedFacts
{
    /// <summary>The first year, version, large or measured number in a stretch of text; null when there is none.</summary>
    public static string? FirstIn(string text)
    {
        foreach (Match match in Fact().Matches(text))
        {
            if (!NameBefore().IsMatch(text[..match.Index]))
            {
                return match.Value.Trim();
            }
        }

        return null;
    }

    // A year; a number with thousands; a version or decimal; a number with what it counts. Not after a letter, hyphen, slash or full stop, so not in x86, 32-bit, CVE-2018-1 or a path.
    [GeneratedRegex(
        """
        (?<![\w.,/\-–@:])(?:
            (?:19[5-9]\d|20[0-4]\d)(?![\w]|[.,/:\-]\d)
          | \d{1,3}(?:,\d{3})+(?!\w)
          | \d+(?:\.\d+)+(?![\w\-])
          | \d+(?:\.\d+)?(?:\ |\ )?(?:%|(?:percent|times|[kKMGTP]i?B|bytes|KiB|CPUs?|vCPUs?|virtual\ CPUs?|pages|guests|lines|files|releases|members|
              dollars|million|billion|cores|threads|ports|queues|devices|sockets|nodes|cycles|instructions|seconds|minutes|hours|days|weeks|months|years|
              ms|µs|ns|[kMG]?Hz|[MG]bit/s)\b)
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Fact();

    /// <summary>Words after which a number is a name or a place: standards, products named by a year, parts of documents.</summary>
    [GeneratedRegex(
        """
        (?:\b(?:USB|TPM|PCIe?|SMBIOS|ACPI|TLS|GPL|LGPL|OpenGL(?:\ ES)?|Vulkan|UEFI|NVMe|CXL|PSCI|virtio|VirtIO|SCSI|ATA|HTTP|Windows|Windows\ Server|Server|
          sections?|chapters?|tables?|figures?|parts?|pages?|pp\.|p\.|no\.|leaf|port|address))\ $
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();
}
