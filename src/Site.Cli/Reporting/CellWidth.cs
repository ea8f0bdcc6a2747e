using System.Globalization;

namespace Site.Cli.Reporting;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class CellWidth
{
    /// <summary>0 for a combining mark, 2 for what Unicode's East Asian Width (UAX #11) calls wide, else 1.</summary>
    public static int Of(int character)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            return 0;
        }

        return character switch
        {
            < 0x1100 => 1,
            <= 0x115F or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) => 2,
            (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) => 2,
            (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD) => 2,
            _ => 1,
        };
    }
}
