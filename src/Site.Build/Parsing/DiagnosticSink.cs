using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Parsing;

/// <summary>Collects what is wrong with one source text while it is parsed.</summary>
internal sealed class DiagnosticSink(SourceText source)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The text that is parsed.</summary>
    public SourceText Source => source;

    /// <summary>Adds a diagnostic at a place of the text.</summary>
    public void Add(Problem problem, SourceSpan span, string message, string? expected = null, string? nearest = null) =>
        _diagnostics.Add(problem.At(source, span, message, expected, nearest));

    /// <summary>What was collected.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics.ToImmutable();
}
