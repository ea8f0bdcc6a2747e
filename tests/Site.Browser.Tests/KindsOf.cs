using Site.Browser.Tests.Browsing;

namespace Site.Browser.Tests;

/// <summary>Test data: the kinds of pages, alone and with the two colour schemes.</summary>
internal static class KindsOf
{
    /// <summary>Every kind one can stay on.</summary>
    public static TheoryData<string> Page() => [.. PageKind.Names];

    /// <summary>Every kind, the redirect too.</summary>
    public static TheoryData<string> PageAndRedirect() => [.. PageKind.Names, PageKind.Redirect];

    /// <summary>Every kind, the redirect too, in light and in dark.</summary>
    public static TheoryData<string, bool> PageAndScheme()
    {
        var data = new TheoryData<string, bool>();
        foreach (var kind in PageKind.Names.Append(PageKind.Redirect))
        {
            data.Add(kind, false);
            data.Add(kind, true);
        }

        return data;
    }

    /// <summary>Every kind, the redirect too, in light and in dark by turns.</summary>
    public static TheoryData<string, bool> PageAndOneScheme()
    {
        var data = new TheoryData<string, bool>();
        foreach (var (i, kind) in PageKind.Names.Append(PageKind.Redirect).Index())
        {
            data.Add(kind, i % 2 == 1);
        }

        return data;
    }
}
