using System.Collections.Immutable;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>The matrix taken apart into its cells, so that two of them can be held against each other, whatever releases each spans.</summary>
internal sealed class SupportFacts
{
    private readonly Dictionary<SupportCell, List<Located<string>>> _facts = [];
    private readonly Dictionary<string, SourceSpan> _rows = new(StringComparer.Ordinal);

    /// <summary>The cells of a matrix.</summary>
    /// <param name="features">Its rows.</param>
    /// <param name="releases">Its columns, oldest first.</param>
    public SupportFacts(ImmutableArray<XenFeature> features, ImmutableArray<string> releases)
    {
        foreach (var feature in features)
        {
            foreach (var row in feature.Rows)
            {
                var key = XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value);
                _rows[key] = row.Qualifier?.Span ?? feature.Path.Span;
                Take(row, key, releases);
            }
        }
    }

    /// <summary>The cells that something is said in.</summary>
    public IEnumerable<SupportCell> Cells => _facts.Keys;

    /// <summary>What is said in a cell, each in a form that can be compared, with its place.</summary>
    public IReadOnlyList<Located<string>> In(SupportCell cell) => _facts.TryGetValue(cell, out var facts) ? facts : [];

    /// <summary>Where a row stands; null when there is none of that key.</summary>
    public SourceSpan? PlaceOf(string row) => _rows.TryGetValue(row, out var span) ? span : null;

    private void Take(XenRow row, string key, ImmutableArray<string> releases)
    {
        foreach (var status in row.Statuses)
        {
            foreach (var release in releases.Where(release => status.Holds(release, releases)))
            {
                Add(new SupportCell(key, release, SupportTextKind.Tip), Words(status, status.Caveat), status.Upstream.Span);
            }
        }

        foreach (var status in row.AsTagged)
        {
            foreach (var release in status.Releases)
            {
                Add(new SupportCell(key, release.Value, SupportTextKind.Tagged), Words(status, false), status.Upstream.Span);
            }
        }

        foreach (var release in row.AddedAfterRelease)
        {
            Add(new SupportCell(key, release.Value, SupportTextKind.Tagged), "no line", release.Span);
        }
    }

    private void Add(SupportCell cell, string words, SourceSpan span)
    {
        if (!_facts.TryGetValue(cell, out var facts))
        {
            _facts[cell] = facts = [];
        }

        facts.Add(new Located<string>(words, span));
    }

    private static string Words(XenSaid said, bool caveat) => string.Join(", ", Parts(said, caveat));

    private static IEnumerable<string> Parts(XenSaid said, bool caveat)
    {
        yield return $"`{said.Upstream.Value}` ({Yaml.YamlText.Word(said.Status)}; security {Yaml.YamlText.Word(said.Security)})";
        if (said.Limit is not null)
        {
            yield return $"up to {said.Limit}";
        }

        if (said.Formats.Length > 0)
        {
            yield return "formats " + string.Join(" ", said.Formats);
        }

        if (caveat)
        {
            yield return "with a caveat";
        }

        if (said.From is not null)
        {
            yield return $"said of {said.From}";
        }
    }
}
