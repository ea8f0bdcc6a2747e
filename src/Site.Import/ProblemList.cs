using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Import;

/// <summary>Collects what is wrong with the files of one import.</summary>
internal sealed class ProblemList
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.IsError);

    /// <summary>Adds one at a place of a text.</summary>
    public void Add(Problem problem, SourceText source, SourceSpan span, string message, string? expected = null) =>
        _diagnostics.Add(problem.At(source, span, message, expected));

    /// <summary>What was collected, in the order it is reported in.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics.Order(DiagnosticOrder.Instance)];
}
