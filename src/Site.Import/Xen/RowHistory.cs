using System.Collections.Immutable;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>What all texts say of one row; made into runs of releases when all are told.</summary>
internal sealed class RowHistory(string key, string? qualifier)
{
    private readonly Dictionary<string, List<Said>> _tips = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Said>> _tagged = new(StringComparer.Ordinal);

    /// <summary>Takes a line that belongs to the row.</summary>
    public void Take(PlacedLine line)
    {
        var isTip = line.Text.Kind == SupportTextKind.Tip;
        var byRelease = isTip ? _tips : _tagged;
        if (!byRelease.TryGetValue(line.Text.Release, out var said))
        {
            byRelease[line.Text.Release] = said = [];
        }

        // Caveats are read from stable texts alone: the text as tagged of 4.10.0 has its descriptions where caveats stand since.
        var one = new Said(line.Line.Value, line.Line.Meaning, line.Key == key ? null : line.Key, isTip && line.Section.HasCaveat);
        if (!said.Exists(other => other.IsSame(one)))
        {
            said.Add(one);
        }
    }

    /// <summary>The row.</summary>
    /// <param name="texts">All texts.</param>
    public XenRow ToRow(SupportTexts texts) => new()
    {
        Qualifier = qualifier is null ? null : new Located<string>(qualifier, default),
        Statuses = ToRuns(texts.Releases),
        AsTagged = ToTagged(texts),
        AddedAfterRelease = [.. texts.Releases.Where(release => texts.TaggedOf(release) is not null && Of(_tips, release).Count > 0 && Of(_tagged, release).Count == 0).Select(Located)],
    };

    private ImmutableArray<XenStatus> ToRuns(ImmutableArray<string> releases)
    {
        var runs = new List<(int First, int Order, XenStatus Status)>();
        for (var first = 0; first < releases.Length; first++)
        {
            var here = Of(_tips, releases[first]);
            for (var order = 0; order < here.Count; order++)
            {
                var said = here[order];
                if (first == 0 || !Says(_tips, releases[first - 1], said))
                {
                    var last = first;
                    while (last + 1 < releases.Length && Says(_tips, releases[last + 1], said))
                    {
                        last++;
                    }

                    runs.Add((first, order, said.ToStatus(releases[first], last + 1 == releases.Length ? null : releases[last])));
                }
            }
        }

        return [.. runs.OrderBy(run => run.First).ThenBy(run => run.Order).Select(run => run.Status)];
    }

    private ImmutableArray<XenTaggedStatus> ToTagged(SupportTexts texts)
    {
        var changed = new List<(Said Said, List<string> Releases)>();
        foreach (var release in texts.Releases)
        {
            var then = Of(_tagged, release);
            var now = Of(_tips, release);
            if (then.Count == now.Count && then.TrueForAll(said => now.Exists(said.IsSameButForCaveat)))
            {
                continue;
            }

            foreach (var said in then)
            {
                var group = changed.Find(other => other.Said.IsSame(said));
                if (group.Releases is null)
                {
                    changed.Add((said, [release]));
                }
                else
                {
                    group.Releases.Add(release);
                }
            }
        }

        return [.. changed.Select(group => group.Said.ToTagged(group.Releases))];
    }

    private static bool Says(Dictionary<string, List<Said>> byRelease, string release, Said said) =>
        Of(byRelease, release).Exists(other => other.IsSame(said));

    private static List<Said> Of(Dictionary<string, List<Said>> byRelease, string release) =>
        byRelease.TryGetValue(release, out var said) ? said : [];

    private static Located<string> Located(string text) => new(text, default);

    /// <summary>What one line says.</summary>
    private sealed record Said(string Upstream, StatusMeaning Meaning, string? From, bool Caveat)
    {
        // The meaning follows from the words and is not compared.
        public bool IsSame(Said other) => IsSameButForCaveat(other) && Caveat == other.Caveat;

        public bool IsSameButForCaveat(Said other) => Upstream == other.Upstream && From == other.From;

        public XenStatus ToStatus(string since, string? until) => new()
        {
            Since = Located(since),
            Until = until is null ? null : Located(until),
            Status = Meaning.Status,
            Security = Meaning.Security,
            Caveat = Caveat,
            Limit = Meaning.Limit,
            Formats = Meaning.Formats,
            From = From,
            Upstream = Located(Upstream),
        };

        public XenTaggedStatus ToTagged(List<string> releases) => new()
        {
            Releases = [.. releases.Select(Located)],
            Status = Meaning.Status,
            Security = Meaning.Security,
            Limit = Meaning.Limit,
            Formats = Meaning.Formats,
            From = From,
            Upstream = Located(Upstream),
        };
    }
}
