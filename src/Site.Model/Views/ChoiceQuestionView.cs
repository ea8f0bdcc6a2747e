using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A question of the choice of a platform.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Ask">The question.</param>
/// <param name="Several">Whether several answers may be given.</param>
/// <param name="Answers">The answers: id and words.</param>
public sealed record ChoiceQuestionView(string Id, string Ask, bool Several, ImmutableArray<LabelledText> Answers);
