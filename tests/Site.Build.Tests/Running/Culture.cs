using System.Globalization;

namespace Site.Build.Tests.Running;

/// <summary>Does something in another culture.</summary>
internal static class Culture
{
    /// <summary>The value of a function when called in a culture, which the threads it starts inherit.</summary>
    public static T In<T>(string name, Func<T> function)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(name), CultureInfo.GetCultureInfo(name));
        try
        {
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
