using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Build.Reading;
using Site.Model.Text;

namespace Site.Build.Parsing;

/// <summary>What PARSE made of the files of earlier builds, by path and hash of their text.</summary>
/// <param name="isUsedOnce">Whether there is only one build: then nothing is kept for the next.</param>
internal sealed class ParseMemory(bool isUsedOnce = false)
{
    private readonly ConcurrentDictionary<string, (string Hash, object Parsed)> _files = new(StringComparer.Ordinal);
    private ImmutableArray<string> _paths = [];

    /// <summary>What a text was parsed to: kept from the last time, or made by <paramref name="parse"/>.</summary>
    public T Of<T>(SourceText source, Func<SourceText, T> parse)
        where T : class => Of<T>(source, (text, _) => parse(text));

    /// <summary>The same, where what the file was before helps; null when it is new.</summary>
    public T Of<T>(SourceText source, Func<SourceText, T?, T> parse)
        where T : class
    {
        if (isUsedOnce)
        {
            return parse(source, null);
        }

        var (hash, known) = _files.GetValueOrDefault(source.Path);
        if (hash == source.Hash && known is T same)
        {
            return same;
        }

        var parsed = parse(source, known as T);
        _files[source.Path] = (source.Hash, parsed);
        return parsed;
    }

    /// <summary>Forgets the files that a snapshot has not.</summary>
    public void KeepOnly(Snapshot snapshot)
    {
        // After an edit, the paths are those of before.
        if (snapshot.Texts.Length != _paths.Length || !snapshot.Texts.Select(text => text.Path).SequenceEqual(_paths, StringComparer.Ordinal))
        {
            _paths = [.. snapshot.Texts.Select(text => text.Path)];
            _files.KeepOnly(_paths);
        }
    }
}
