using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Site.Cli.ExternalLinks;

/// <summary>Verdicts of earlier runs, with their dates: a file that may be deleted at any time.</summary>
internal sealed class LinkCache
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly ConcurrentDictionary<string, Entry> _entries;
    private readonly DateTimeOffset _now;

    private LinkCache(IEnumerable<Entry> entries, DateTimeOffset now)
    {
        _now = now;
        _entries = new(entries.DistinctBy(entry => entry.Address).ToDictionary(entry => entry.Address), StringComparer.Ordinal);
    }

    /// <summary>Reads a cache, leaving out what is too old; an empty one when there is no file, or one that can't be understood.</summary>
    public static LinkCache Read(string file, TimeSpan maxAge, DateTimeOffset now)
    {
        try
        {
            var entries = File.Exists(file) ? JsonSerializer.Deserialize<List<Entry?>>(File.ReadAllBytes(file), Options) : null;
            return new LinkCache((entries ?? []).OfType<Entry>().Where(entry => entry.IsWhole && entry.Checked <= now && now - entry.Checked <= maxAge), now);
        }
        catch (JsonException)
        {
            return new LinkCache([], now);
        }
    }

    /// <summary>The verdict that is still good enough, if any.</summary>
    public LinkVerdict? Find(string address) =>
        _entries.TryGetValue(address, out var entry) ? new LinkVerdict(entry.State, "", entry.MovedTo) : null;

    /// <summary>Keeps a verdict, if it is one to be kept: what failed is asked again next time.</summary>
    public void Keep(string address, LinkVerdict verdict)
    {
        if (verdict.IsSettled)
        {
            _entries[address] = new Entry(address, _now, verdict.State, verdict.MovedTo);
        }
    }

    /// <summary>Writes the cache, whole or not at all.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".new";
        var entries = _entries.Values.OrderBy(entry => entry.Address, StringComparer.Ordinal);
        File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(entries, Options));
        File.Move(unfinished, file, overwrite: true);
    }

    private sealed record Entry(string Address, DateTimeOffset Checked, LinkState State, Uri? MovedTo)
    {
        [JsonIgnore]
        public bool IsWhole => Address is not null
            && (State == LinkState.Alive || (State == LinkState.Moved && MovedTo is { IsAbsoluteUri: true, Scheme: "http" or "https" }));
    }
}
