using Site.Build.Changes;
using Site.Build.Parsing;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>Reads what a text says, so that a fix that only moves or trims can be held against it.</summary>
internal static class MeaningOf
{
    /// <summary>What a page says: its front matter's values, its HTML, where its links lead, what it cites, and how many things are wrong with it.</summary>
    public static string Page(SourceText source, ContentKind kind)
    {
        var document = DocumentParser.Parse(source, kind);
        return string.Join('\n',
        [
            .. RecordValues.Of(document.Meta).Select(value => $"{value.Key}={value.Value}"),
            document.Body.Html.ToString(),
            .. document.Links.Select(link => $"{link.Form} {link.Target}#{link.Fragment} {link.Title}"),
            .. document.Citations.SelectMany(group => group.Items).Select(citation => $"{citation.Key}, {citation.Locator}"),
            .. document.Diagnostics.Select(diagnostic => diagnostic.Code + diagnostic.Message).Order(StringComparer.Ordinal),
        ]);
    }

    /// <summary>What a YAML file says: its values with their keys, those of a mapping and the items of a list in any order.</summary>
    public static string Data(SourceText source)
    {
        var sink = new DiagnosticSink(source);
        var root = YamlReader.Read(source.Text, 0, YamlLimits.DataFile, sink);
        var said = root is YamlSequence list
            ? string.Join('\n', list.Items.Select(Spell).Order(StringComparer.Ordinal))
            : root is null ? "" : Spell(root);
        return string.Join('\n', sink.ToImmutable().Select(diagnostic => diagnostic.Code + diagnostic.Message).Prepend(said));
    }

    private static string Spell(YamlNode node) => node switch
    {
        YamlScalar scalar => $"{(scalar.IsPlain ? "" : "'")}{scalar.Value.Length}:{scalar.Value}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Spell))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => $"{entry.Key.Value}: {Spell(entry.Value)}"))}}}",
        _ => "",
    };
}
