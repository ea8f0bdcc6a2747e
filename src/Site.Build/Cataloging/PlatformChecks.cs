using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Holds the rules that lead to a platform against their questions, the tracker and the bibliography.</summary>
internal static class PlatformChecks
{
    /// <summary>Everything that is wrong with the choice beyond its shape.</summary>
    public static IEnumerable<Diagnostic> Check(PlatformChoice choice, SourceText source, Catalog catalog) =>
    [
        .. CheckProducts(choice.Platforms, source, catalog),
        .. DataChecks.CheckIds(choice.Questions.Select(question => question.Id), source),
        .. choice.Questions.SelectMany(question => DataChecks.CheckIds(question.Answers.Select(answer => answer.Id), source)),
        .. choice.Questions.Where(question => question.Answers.IsEmpty)
            .Select(question => Problems.EmptyData.At(source, question.Id.Span, $"`{question.Id.Value}` has no answers")),
        .. DataChecks.CheckIds(choice.Rules.Select(rule => rule.Id), source),
        .. choice.Rules.SelectMany(rule => Check(rule, choice, source, catalog)),
    ];

    private static IEnumerable<Diagnostic> Check(ChoiceRule rule, PlatformChoice choice, SourceText source, Catalog catalog) =>
    [
        .. CheckEffect(rule, choice, source),
        .. rule.When.IsEmpty ? [Problems.EmptyData.At(source, rule.Id.Span, "`when` names no answer")] : Array.Empty<Diagnostic>(),
        .. rule.When.SelectMany(condition => Check(condition, choice, source)),
        .. DataChecks.CheckSources(rule.Sources, rule.Id.Span, source, catalog),
        .. DataChecks.CheckFeatures(rule.Tracker.Select(row => row.Feature), source, catalog),
        .. CheckProducts(rule.Tracker.Select(row => row.Product), source, catalog),
        .. rule.Tracker.Where(row => IsSilent(row, catalog)).Select(row => Problems.NothingTracked.At(
            source, row.Product.Span, $"`{row.Feature.Value}` has no statement about `{row.Product.Value}` for its newest release")),
    ];

    private static IEnumerable<Diagnostic> CheckEffect(ChoiceRule rule, PlatformChoice choice, SourceText source)
    {
        var named = new[] { rule.Favours, rule.RulesOut }.OfType<Located<string>>().ToList();
        if (named.Count != 1)
        {
            yield return Problems.NotExactlyOne.At(source, rule.Id.Span, $"the rule has {named.Count} of favours and rules-out", "favours or rules-out");
        }

        var platforms = choice.Platforms.Select(platform => platform.Value).ToList();
        foreach (var platform in named.Where(platform => !platforms.Contains(platform.Value)))
        {
            yield return Problems.UnknownPlatform.At(
                source, platform.Span, $"`{platform.Value}` is not among the platforms", string.Join(", ", platforms), Spelling.Nearest(platform.Value, platforms));
        }
    }

    private static IEnumerable<Diagnostic> Check(ChoiceCondition condition, PlatformChoice choice, SourceText source)
    {
        var question = choice.Questions.FirstOrDefault(candidate => candidate.Id.Value == condition.Question.Value);
        if (question is null)
        {
            var ids = choice.Questions.Select(candidate => candidate.Id.Value).ToList();
            return [Problems.UnknownQuestion.At(
                source, condition.Question.Span, $"`{condition.Question.Value}` is not the id of a question", string.Join(", ", ids), Spelling.Nearest(condition.Question.Value, ids))];
        }

        var answers = question.Answers.Select(answer => answer.Id.Value).ToList();
        return condition.Answers.IsEmpty
            ? [Problems.EmptyData.At(source, condition.Question.Span, "`answers` names none", string.Join(", ", answers))]
            : condition.Answers.Where(answer => !answers.Contains(answer.Value)).Select(answer => Problems.UnknownAnswer.At(
                source, answer.Span, $"`{question.Id.Value}` has no answer `{answer.Value}`", string.Join(", ", answers), Spelling.Nearest(answer.Value, answers)));
    }

    private static IEnumerable<Diagnostic> CheckProducts(IEnumerable<Located<string>> written, SourceText source, Catalog catalog)
    {
        var products = catalog.Settings.Products.Select(product => product.Id.Value).ToList();
        return written.Where(product => !products.Contains(product.Value)).Select(product => Problems.UnknownProduct.At(
            source, product.Span, $"`{product.Value}` is no product of site.yml", string.Join(", ", products), Spelling.Nearest(product.Value, products)));
    }

    private static bool IsSilent(TrackedRow row, Catalog catalog) =>
        catalog.Tracker.Features.FirstOrDefault(feature => feature.Page.Id == row.Feature.Value) is { } feature
        && catalog.Tracker.LineOf(row.Product.Value) is { } line
        && feature.At(row.Product.Value, line.Releases.Length - 1).IsEmpty;
}
