using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Build.Parsing;

/// <summary>What a data file holds.</summary>
/// <typeparam name="T">The record it is bound to.</typeparam>
/// <param name="Value">The value; null when it could not be bound.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record ParsedData<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics);
