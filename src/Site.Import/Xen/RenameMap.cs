using System.Collections.Immutable;
using Site.Model.Support;

namespace Site.Import.Xen;

/// <summary>The reviewed map of renamed rows, made ready to be asked.</summary>
internal sealed class RenameMap
{
    private readonly XenRenames _renames;
    private readonly ILookup<string, XenRename> _from;
    private readonly HashSet<XenRename> _used = new(ReferenceEqualityComparer.Instance);

    /// <summary>The map of a file.</summary>
    public RenameMap(XenRenames renames)
    {
        _renames = renames;
        _from = renames.Entries.ToLookup(entry => entry.From.Value, StringComparer.Ordinal);
    }

    /// <summary>The keys of the rows that a line belongs to: its own, unless it was renamed or taken apart.</summary>
    public ImmutableArray<string> Resolve(PlacedLine line)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        Resolve(line.Key, line.Line.Value, keys);
        return keys.ToImmutable();
    }

    /// <summary>Reports entries that lead back to themselves. Such a map must not be asked.</summary>
    public void ReportCircles(ProblemList problems)
    {
        foreach (var entry in _renames.Entries.Where(entry => Reaches(entry, entry.From.Value, [])))
        {
            problems.Add(ImportProblems.RenameCircle, _renames.Source, entry.From.Span, $"`{entry.From.Value}` leads back to itself");
        }
    }

    /// <summary>Reports entries whose older and newer row stand side by side in one text.</summary>
    public void ReportCollisions(IEnumerable<SupportText> texts, ProblemList problems)
    {
        foreach (var text in texts)
        {
            var keys = PlacedLine.Of(text).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in _renames.Entries.Where(entry => keys.Contains(entry.From.Value)))
            {
                foreach (var to in entry.To.Where(to => keys.Contains(to.Value)))
                {
                    problems.Add(
                        ImportProblems.RenameCollision, _renames.Source, to.Span,
                        $"`{entry.From.Value}` and `{to.Value}` both stand in {text.Source.Path}");
                }
            }
        }
    }

    /// <summary>Reports entries that took no line.</summary>
    public void ReportUnused(ProblemList problems)
    {
        foreach (var entry in _renames.Entries.Where(entry => !_used.Contains(entry)))
        {
            problems.Add(ImportProblems.UnusedDecision, _renames.Source, entry.From.Span, $"no line has the key `{entry.From.Value}`{(entry.Says is null ? "" : " and that value")}");
        }
    }

    private void Resolve(string key, string value, ImmutableArray<string>.Builder keys)
    {
        var entries = _from[key].Where(entry => entry.Says == value).ToArray();
        entries = entries.Length > 0 ? entries : [.. _from[key].Where(entry => entry.Says is null)];
        foreach (var entry in entries)
        {
            _used.Add(entry);
            foreach (var to in entry.To)
            {
                Resolve(to.Value, value, keys);
            }
        }

        if (entries.Length == 0 && !keys.Contains(key))
        {
            keys.Add(key);
        }
    }

    private bool Reaches(XenRename entry, string goal, HashSet<string> seen) =>
        entry.To.Any(to => to.Value == goal || (seen.Add(to.Value) && _from[to.Value].Any(next => Reaches(next, goal, seen))));
}
