using System.Text;

namespace Site.Benchmarks.Corpus;

/// <summary>Writes what is no paragraph: tables, lists, code, alerts.</summary>
internal sealed class Blocks(Dice dice, Sentence sentence)
{
    private static readonly string[] Alerts = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    /// <summary>A block of a kind: <c>table</c>, <c>list</c>, <c>alert</c> or <c>code</c>.</summary>
    public string Write(string kind) => kind switch
    {
        "table" => Table(),
        "list" => List(),
        "alert" => $"> [!{dice.Of(Alerts)}]\n> {sentence.Write()}\n> {sentence.Write()}",
        _ => Code(),
    };

    private string Table()
    {
        var table = new StringBuilder("| Name | Kind | Default | Meaning |\n| :--- | :---: | ---: | --- |");
        for (var rows = dice.Between(4, 9); rows > 0; rows--)
        {
            table.Append($"\n| `{sentence.Identifier()}` | {dice.Of(Words.Nouns)} | {dice.Below(5000)} | {sentence.Clause()} |");
        }

        return table.ToString();
    }

    private string List()
    {
        var list = new StringBuilder();
        var numbered = dice.Percent(40);
        var count = dice.Between(3, 7);
        for (var i = 1; i <= count; i++)
        {
            list.Append(numbered ? $"{i}. " : "- ").Append(sentence.Write()).Append('\n');
            if (dice.Percent(15))
            {
                list.Append(numbered ? "   - " : "  - ").Append(sentence.Clause()).Append('\n');
            }
        }

        return list.ToString().TrimEnd();
    }

    private string Code() => dice.Below(3) switch
    {
        0 => Shell(),
        1 => Configuration(),
        _ => Function(),
    };

    private string Shell()
    {
        var code = new StringBuilder("```sh\n#!/bin/sh\nset -eu\n");
        for (var lines = dice.Between(3, 8); lines > 0; lines--)
        {
            code.Append(dice.Below(3) switch
            {
                0 => $"virsh {dice.Of(Words.Verbs)} --{dice.Of(Words.Nouns)}={dice.Below(100)} \"$1\" | grep -v '{dice.Of(Words.Adjectives)}'\n",
                1 => $"export {dice.Of(Words.Nouns).ToUpperInvariant()}=/var/lib/{dice.Of(Words.Nouns)}\n",
                _ => $"for f in *.log; do {dice.Of(Words.Verbs)} \"$f\" && rm -f \"$f\"; done\n",
            });
        }

        return code.Append("```").ToString();
    }

    private string Configuration()
    {
        var code = new StringBuilder($"```ini file=/etc/xen/{dice.Of(Words.Nouns)}.cfg mark=2\nname = \"{sentence.Identifier()}\"\n");
        for (var lines = dice.Between(3, 8); lines > 0; lines--)
        {
            code.Append($"{dice.Of(Words.Nouns)} = [ '{dice.Of(Words.Adjectives)}={dice.Below(64)}', \"{dice.Of(Words.Nouns)}\" ]  # {dice.Of(Words.Adverbs)}\n");
        }

        return code.Append("```").ToString();
    }

    private string Function()
    {
        var (type, argument) = (dice.Of(Words.Nouns), dice.Of(Words.Nouns));
        var code = new StringBuilder($$"""
            ```c
            #include "{{dice.Of(Words.Nouns)}}.h"

            static int {{sentence.Identifier()}}(struct {{type}} *p, const char *{{argument}}_name, size_t len)
            {
                if (p == NULL || len > {{dice.Below(4096)}})
                    return -EINVAL;

                for (size_t i = 0; i < len; i++) {

            """);
        for (var lines = dice.Between(2, 5); lines > 0; lines--)
        {
            code.Append($"        p->{dice.Of(Words.Nouns)}[i] = {argument}_name[i] & 0x{dice.Below(256):x2}; /* {dice.Of(Words.Adjectives)} */\n");
        }

        return code.Append("    }\n    return 0;\n}\n```").ToString();
    }
}
