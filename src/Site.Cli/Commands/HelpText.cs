using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Site.Cli.Commands;

/// <summary>Help that ends with examples and exit codes.</summary>
internal static class HelpText
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["build"] =
        [
            "build                                       into output/, beside content/",
            "build --strict --format github              on a server that tests changes",
            "build --base-url https://example.org/atlas/ with full addresses, a feed and a sitemap",
            "build --precompress                         with .br and .gz copies, for a web server",
        ],
        ["bundle"] =
        [
            "bundle                                      into bundle/, beside content/",
            "bundle --output atlas-2026-11.zip --zim     and atlas-2026-11.zim, for Kiwix",
        ],
        ["check"] =
        [
            "check                                       everything but links to elsewhere",
            "check --external --max-age 30               those too, once a month each",
            "check --format sarif > check.sarif          for code scanning",
            "check --fix --since main                    mends what is mechanical in the files you touched",
            "check --since main                          warnings on lines touched since main only",
        ],
        ["changes"] =
        [
            "changes main                                what your edits do to what the site says",
            "changes v1 v2 --format json                 between two commits, for a program",
        ],
        ["serve"] =
        [
            "serve                                       then open http://127.0.0.1:4321/",
            "serve --port 8080 --drafts                  with the pages that are not ready",
        ],
        ["new"] =
        [
            "new feature \"Nested paging\"                 writes content/features/nested-paging.md",
            "new term \"IOMMU\" --slug iommu-hardware      under another name",
        ],
        ["import"] =
        [
            "import xen-support --as-of 2026-08 SUPPORT-*.md    into content/data/xen/",
            "import kvm-capabilities --linux 7.3 api.rst        into content/data/kvm/",
        ],
        ["xen-support"] =
        [
            "import xen-support --as-of 2026-08 SUPPORT-*.md    into content/data/xen/",
            "verify xen-support SUPPORT-4.22.md                 what of 4.22 is not as committed",
        ],
        ["kvm-capabilities"] =
        [
            "import kvm-capabilities --linux 7.3 api.rst        into content/data/kvm/",
        ],
        ["verify"] =
        [
            "verify xen-support SUPPORT-*.md             is the committed data what upstream says?",
        ],
        ["schema"] =
        [
            "schema                                      into schemas/, beside content/",
        ],
    };

    private static readonly string[] ExitCodes =
    [
        "0    all is well; there may be warnings",
        "1    the content has errors",
        "2    the command line is wrong",
        "3    the machine would not do it: a folder that can't be written, a port in use",
        "130  stopped by Ctrl-C",
    ];

    /// <summary>Whether an argument may ask for help: those that <see cref="HelpOption"/> has as names.</summary>
    public static bool IsAskedForBy(string argument) => argument is "--help" or "-h" or "-?" or "/h" or "/?";

    /// <summary>Makes the help of a command and of those below it end so.</summary>
    public static void AddTo(Command root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new Ended(new HelpAction { MaxWidth = 100 });
        }
    }

    private static void Write(Command command, TextWriter output)
    {
        string[] examples = command is RootCommand
            ? [.. command.Subcommands.Where(sub => Examples.ContainsKey(sub.Name)).Select(sub => Examples[sub.Name][0])]
            : Examples.GetValueOrDefault(command.Name) ?? [];
        Write("Examples:", examples, output);
        if (command is RootCommand)
        {
            Write("Exit codes:", ExitCodes, output);
        }
    }

    private static void Write(string heading, string[] lines, TextWriter output)
    {
        output.WriteLine(heading);
        foreach (var line in lines)
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
    }

    private sealed class Ended(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
            return code;
        }
    }
}
