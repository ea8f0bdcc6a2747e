using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Parsing.Wording;
using Site.Model.Text;

namespace Site.Build.Parsing;

/// <summary>Parses YAML files of their own (<c>content/data/</c>) as strictly as front matter.</summary>
public static class DataFileParser
{
    /// <summary>A file that is one record.</summary>
    public static ParsedData<T> Parse<T>(SourceText source)
        where T : class
    {
        var sink = new DiagnosticSink(source);
        var root = YamlReader.Read(source.Text, 0, YamlLimits.DataFile, sink);
        var value = root is null ? null : new RecordBinder(sink).Bind<T>(root);
        WordingCheck.CheckRecord(value, sink);
        return new ParsedData<T>(value, sink.ToImmutable());
    }

    /// <summary>A file that is a list of records; an empty file is an empty list.</summary>
    public static ParsedData<ImmutableArray<T>> ParseList<T>(SourceText source)
        where T : class
    {
        var sink = new DiagnosticSink(source);
        var root = YamlReader.Read(source.Text, 0, YamlLimits.DataFile, sink);
        return new ParsedData<ImmutableArray<T>>(root is null ? [] : new RecordBinder(sink).BindList<T>(root), sink.ToImmutable());
    }
}
