using System.Collections.Immutable;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>
/// The headings of all texts as one tree, told from the newest text to the oldest: the newest wording of a heading stays, and what only older texts
/// have comes behind its siblings (the rules of upstream's docs/parse-support-md).
/// </summary>
internal sealed class SupportTree
{
    private readonly Node _root = new("", "");
    private readonly Dictionary<string, RowHistory> _rows = new(StringComparer.Ordinal);

    /// <summary>Takes a line into the row of a key.</summary>
    public void Take(PlacedLine line, string key)
    {
        if (!_rows.TryGetValue(key, out var row))
        {
            var isOwn = key == line.Key;
            row = new RowHistory(key, isOwn ? line.Line.Qualifier : QualifierIn(key));
            _rows[key] = row;
            var anchors = isOwn ? line.Section.Anchors : [.. PathIn(key).Split('/')];
            var titles = isOwn ? line.Section.Titles : anchors;
            NodeOf(anchors, titles).Rows.Add(row);
        }

        row.Take(line);
    }

    /// <summary>The headings that have rows, in order.</summary>
    public ImmutableArray<XenFeature> ToFeatures(SupportTexts texts)
    {
        var features = ImmutableArray.CreateBuilder<XenFeature>();
        Collect(_root, [], [], texts, features);
        return features.ToImmutable();
    }

    private Node NodeOf(ImmutableArray<string> anchors, ImmutableArray<string> titles)
    {
        var node = _root;
        for (var i = 0; i < anchors.Length; i++)
        {
            var child = node.Children.Find(candidate => candidate.Anchor == anchors[i]);
            if (child is null)
            {
                child = new Node(anchors[i], titles[i]);
                node.Children.Add(child);
            }

            node = child;
        }

        return node;
    }

    private static void Collect(
        Node node, ImmutableArray<string> path, ImmutableArray<string> within, SupportTexts texts, ImmutableArray<XenFeature>.Builder features)
    {
        if (node.Rows.Count > 0)
        {
            features.Add(new XenFeature
            {
                Path = new Located<string>(string.Join('/', path), default),
                Title = node.Title,
                Within = within[..^1],
                Rows = [.. node.Rows.Select(row => row.ToRow(texts))],
            });
        }

        foreach (var child in node.Children)
        {
            Collect(child, path.Add(child.Anchor), within.Add(child.Title), texts, features);
        }
    }

    // A row that only renames.yml names, because its own text is not given, has no better words than its key's.
    private static string? QualifierIn(string key) => key.IndexOf("--", StringComparison.Ordinal) is var at and >= 0 ? key[(at + 2)..] : null;

    private static string PathIn(string key) => key.IndexOf("--", StringComparison.Ordinal) is var at and >= 0 ? key[..at] : key;

    private sealed record Node(string Anchor, string Title)
    {
        public List<Node> Children { get; } = [];

        public List<RowHistory> Rows { get; } = [];
    }
}
