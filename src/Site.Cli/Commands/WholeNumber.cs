using System.CommandLine.Parsing;
using System.Globalization;

namespace Site.Cli.Commands;

/// <summary>Whole numbers on the command line.</summary>
internal static class WholeNumber
{
    /// <summary>A parser of a number in a range.</summary>
    /// <param name="option">The option's name, for the message.</param>
    /// <param name="least">The least number it takes.</param>
    /// <param name="greatest">The greatest.</param>
    public static Func<ArgumentResult, int> Between(string option, int least, int greatest) => result =>
    {
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > greatest)
        {
            result.AddError($"{option}: '{text}' is not a whole number from {least} to {greatest}.");
        }

        return number;
    };
}
