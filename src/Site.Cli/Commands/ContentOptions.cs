using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Site.Cli.Commands;

/// <summary>The options that say what is built: those that <c>build</c>, <c>check</c> and <c>serve</c> share.</summary>
internal sealed class ContentOptions
{
    /// <summary><c>--content</c>.</summary>
    public Option<string?> Content { get; } = new("--content")
    {
        HelpName = "DIR",
        Description = "The content folder. Default: the folder content that holds site.yml, here or in a folder above.",
    };

    /// <summary><c>--base-url</c>.</summary>
    public Option<Uri?> BaseUrl { get; } = new("--base-url")
    {
        HelpName = "URL",
        Description = "The address the site is published under. Default: what site.yml says.",
        CustomParser = ParseBaseUrl,
    };

    /// <summary><c>--drafts</c>.</summary>
    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Build drafts too." };

    /// <summary><c>--date</c>.</summary>
    public Option<DateOnly?> Date { get; } = new("--date")
    {
        HelpName = "YYYY-MM-DD",
        Description = "The day of the build. Default: SOURCE_DATE_EPOCH if set, else the day of the newest commit, else today.",
        CustomParser = ParseDate,
    };

    /// <summary>What a command line asks to be built.</summary>
    /// <exception cref="UsageException">There is no content folder where it says.</exception>
    public SiteRequest Read(ParseResult parsed, bool strict, string currentFolder) => new(
        SiteFolders.FindContent(parsed.GetValue(Content), currentFolder),
        parsed.GetValue(BaseUrl), parsed.GetValue(Drafts), parsed.GetValue(Date), strict);

    private static Uri? ParseBaseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" && address is { Host.Length: > 0, UserInfo: "", Query: "", Fragment: "" })
        {
            return text.EndsWith('/') ? address : new Uri(text + "/");
        }

        result.AddError($"--base-url: '{text}' is not a full http: or https: address without query and fragment.");
        return null;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"--date: '{text}' is not a day written YYYY-MM-DD.");
        return null;
    }
}
