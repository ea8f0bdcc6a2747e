using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class GitHubReportTests
{
    [Fact]
    public void Each_diagnostic_is_one_workflow_command_with_its_values_escaped()
    {
        var expected = string.Concat(
            "::error file=content/features/x.md,line=12,endLine=12,col=5,endColumn=10,title=F003 unknown key::`statu` is not a key here"
                + "%0Aexpected: one of status, since%0Adid you mean: status%0Ato mend it: Correct the key's spelling or take the key out.\n",
            "::error file=content/features/x.md,line=13,endLine=13,col=1,endColumn=4,title=F003 unknown key::`100%25, sure: no` is not a key here"
                + "%0Ato mend it: Correct the key's spelling or take the key out.\n",
            "::warning file=content/terms/a b%2Cc%3Ad.md,line=1,endLine=1,col=1,endColumn=2,title=L006 no page links here::nothing links to this page"
                + "%0Ato mend it: Link to the page.\n",
            "::error title=W002 the site could not be written::no space left\\non the device%0Ato mend it: See what the system says.\n");
        Assert.Equal(expected, Samples.Write(new GitHubReport(), Samples.Report));
    }
}
