using Site.Build;
using Xunit;

namespace Site.Import.Tests;

public sealed class ImportProblemsTests
{
    [Fact]
    public void Every_code_is_there_once_and_is_no_code_of_the_line()
    {
        var codes = ImportProblems.All.Select(problem => problem.Code).ToArray();

        Assert.Equal(codes.Distinct(), codes);
        Assert.Empty(codes.Intersect(Problems.All.Select(problem => problem.Code)));
        Assert.All(codes, code => Assert.Matches("^I[0-9]{3}$", code));
    }

    [Fact]
    public void Every_problem_says_what_is_wrong_and_how_to_mend_it() =>
        Assert.All(ImportProblems.All, problem =>
        {
            Assert.NotEmpty(problem.Title);
            Assert.EndsWith(".", problem.Mend);
        });
}
