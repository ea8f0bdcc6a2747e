using System.Text;
using Site.Cli.Serving;

namespace Site.Cli.Tests.Serving;

public sealed class ServedPageTests
{
    private const string Script = "/.serve/live.js?token=t&build=1";

    [Theory]
    [InlineData("script-src 'self'; style-src 'self'; connect-src 'self'", "script-src 'self'; style-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'self'; style-src 'self'; connect-src 'none'", "script-src 'self'; style-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")]
    [InlineData(
        "default-src https://cdn.example; script-src 'sha256-x'",
        "default-src https://cdn.example; script-src 'sha256-x' 'self'; style-src https://cdn.example 'self'; connect-src https://cdn.example 'self'")]
    [InlineData("base-uri 'none'", "base-uri 'none'")]
    [InlineData(" Script-Src  'NONE' ;; form-action 'none'", "Script-Src 'self'; form-action 'none'")]
    [InlineData("", "")]
    public void A_policy_is_opened_for_the_servers_own_files_and_for_nothing_else(string policy, string opened) =>
        Assert.Equal(opened, ServedPage.Open(policy));

    [Fact]
    public void The_script_is_loaded_at_the_end_of_the_head_and_the_rest_stays()
    {
        const string Built = "<!doctype html><html><head><title>é &amp; </title></head><body>connect-src 'none' </head></body></html>";
        Assert.Equal(
            "<!doctype html><html><head><title>é &amp; </title><script src=\"/.serve/live.js?token=t&amp;build=1\"></script></head><body>connect-src 'none' </head></body></html>",
            Serve(Built));
    }

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src &#39;none&#39;\">")]
    [InlineData("<meta content=\"connect-src &#x27;none&#x27;\" http-equiv='content-security-policy'>")]
    [InlineData("<META HTTP-EQUIV=Content-Security-Policy CONTENT=\"connect-src 'none'\" />")]
    public void The_policy_of_a_meta_element_is_opened_however_it_is_written(string meta)
    {
        var served = Serve($"<html><head>{meta}</head><body></body></html>");
        Assert.Contains("content=\"connect-src &#39;self&#39;\"", served, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_meta_elements_stay_as_they_are()
    {
        const string Meta = "<meta name=\"description\" content=\"About content-security-policy: connect-src 'none'\">";
        Assert.Contains(Meta, Serve($"<html><head>{Meta}</head><body></body></html>"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_head_has_the_script_first() =>
        Assert.Equal("<script src=\"/.serve/live.js?token=t&amp;build=1\"></script><p>text", Serve("<p>text"));

    private static string Serve(string html) => Encoding.UTF8.GetString(ServedPage.Of(Encoding.UTF8.GetBytes(html), Script));
}
