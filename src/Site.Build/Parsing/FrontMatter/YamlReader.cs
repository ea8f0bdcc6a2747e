using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>
/// Reads strict YAML from YamlDotNet's events: no anchors, aliases, tags or merge keys, every key once, bounded in size and depth.
/// The events are read one by one and counted, so that hostile nesting never reaches a recursive reader.
/// </summary>
internal sealed class YamlReader
{
    private readonly DiagnosticSink _sink;
    private readonly YamlLimits _limits;
    private readonly int _offset;
    private readonly Parser _parser;
    private int _nodes;
    private int _depth;

    private YamlReader(string yaml, int offset, YamlLimits limits, DiagnosticSink sink)
    {
        _sink = sink;
        _limits = limits;
        _offset = offset;
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>Reads one document that is a mapping or a sequence.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="offset">Where it begins in the source text, so that spans are right.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="sink">Where problems go.</param>
    /// <returns>The root; null when it could not be read (a diagnostic says why) or there is nothing.</returns>
    public static YamlNode? Read(string yaml, int offset, YamlLimits limits, DiagnosticSink sink)
    {
        if (yaml.Length > limits.Characters)
        {
            sink.Add(Problems.YamlLimit, new SourceSpan(offset, 1), string.Create(CultureInfo.InvariantCulture, $"{yaml.Length:N0} characters of YAML, at most {limits.Characters:N0} are taken"));
            return null;
        }

        var reader = new YamlReader(yaml, offset, limits, sink);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            sink.Add(Problems.YamlSyntax, reader.Span(exception.Start, exception.Start), Sentence(exception.Message));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 throws these, without a place: the first for a flow sequence that is never closed, the second for a tag that is no URI.
            sink.Add(Problems.YamlSyntax, new SourceSpan(offset, 1), Sentence(exception.Message));
        }
        catch (StopReading)
        {
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode();
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _sink.Add(Problems.YamlSyntax, Span(second.Start, second.End), "a second YAML document begins here");
        }

        return root;
    }

    private YamlNode ReadNode()
    {
        var current = _parser.Consume<ParsingEvent>();
        if (++_nodes > _limits.Nodes || _depth > _limits.Depth)
        {
            Stop(Problems.YamlLimit, current, _depth > _limits.Depth ? $"more than {_limits.Depth} levels" : string.Create(CultureInfo.InvariantCulture, $"more than {_limits.Nodes:N0} values"));
        }

        if (current is NodeEvent node && (!node.Anchor.IsEmpty || (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)))
        {
            Stop(Problems.YamlFeature, current, node.Anchor.IsEmpty ? $"the tag `{node.Tag}`" : $"the anchor `&{node.Anchor}`");
        }

        return current switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Span(scalar.Start, scalar.End)),
            SequenceStart sequence => ReadSequence(sequence),
            MappingStart mapping => ReadMapping(mapping),
            AnchorAlias alias => throw Stopped(Problems.YamlFeature, alias, $"the alias `*{alias.Value}`"),
            _ => throw Stopped(Problems.YamlSyntax, current, "a value was expected here"),
        };
    }

    private YamlSequence ReadSequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        _depth++;
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode());
        }

        _depth--;
        return new YamlSequence(items.ToImmutable(), Span(start.Start, _parser.Consume<SequenceEnd>().End));
    }

    private YamlMapping ReadMapping(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _depth++;
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode() is not YamlScalar key)
            {
                throw Stopped(Problems.YamlSyntax, start, "a key must be plain text");
            }

            if (key is { Value: "<<", IsPlain: true })
            {
                Stop(Problems.YamlFeature, key.Span, "the merge key `<<`");
            }

            var value = ReadNode();
            if (seen.Add(key.Value))
            {
                entries.Add(new YamlEntry(new Located<string>(key.Value, key.Span), value));
            }
            else
            {
                _sink.Add(Problems.DuplicateKey, key.Span, $"`{key.Value}` is already there");
            }
        }

        _depth--;
        return new YamlMapping(entries.ToImmutable(), Span(start.Start, _parser.Consume<MappingEnd>().End));
    }

    private SourceSpan Span(Mark start, Mark end) =>
        new(_offset + (int)start.Index, Math.Max(0, (int)(end.Index - start.Index)));

    private void Stop(Problem problem, ParsingEvent at, string message) => throw Stopped(problem, at, message);

    private void Stop(Problem problem, SourceSpan span, string message)
    {
        _sink.Add(problem, span, message);
        throw new StopReading();
    }

    private StopReading Stopped(Problem problem, ParsingEvent at, string message)
    {
        _sink.Add(problem, Span(at.Start, at.End), message);
        return new StopReading();
    }

    private static string Sentence(string message)
    {
        var colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (colon < 0 ? message : message[(colon + 3)..]).TrimEnd('.');
    }

    /// <summary>Unwinds the reader after a problem that leaves nothing worth reading; never leaves this class.</summary>
    private sealed class StopReading : Exception;
}
