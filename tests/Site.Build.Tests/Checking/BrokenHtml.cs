using System.Text;

namespace Site.Build.Tests.Checking;

/// <summary>Breaks HTML in the ways of templates and editors: something too much, too little, twice or in the wrong place.</summary>
internal sealed class BrokenHtml(int seed)
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "<div id=x>", "</div>", "<b id=x>", "<b id=\"x\">", "</b>", "<table>", "</table>", "<tr>", "<td id=\"y\">", "<a href=\"x\">",
        "<a id=\"z\" href='y'>", "</a>", "<svg>", "</svg>", "<svg id=\"s\"/>", "<title>", "</title>", "<!--", "-->", "--!>", "<!-->", "<script>", "<script src=\"x.js\">", "</script>",
        "&amp;", "&", "\"", "'", ">", "<", "/", "=", "<li>", "</li>", "<ul>", "</ul>", "<form>", "</form>", "<h1>", "</h1>", "<h2>", "<style>", "</style>", " style=\"x\" ",
        " onclick=\"x\" ", " ONCLICK=\"x\" ", " id=\"a\" ", " ID=\"q\" ", " id=a ", " alt ", "<body id=\"b\">", "</body>", "<html lang=\"x\">", "</html>", "<head>", "</head>",
        "<template>", "<img src=\"x\">", "<img src=\"//x\" srcset=\"a 1x, b 2x\">", "<br id=\"br\"/>", "&#x80;", "&#65;", "&quot;", "&nbsp;", "&eacute", "\0", "\r", "\u00A0", "é", "𝔸",
        "<![CDATA[", "]]>", "<?php", "<dl>", "<dt>", "<dd>", "<select>", "<option>", "<button>", "</button>", "<p id=\"p\"><b id=\"c\"><div>t</div></b></p>", "<textarea>", "<plaintext>",
        "<math>", "<foreignObject>", "<desc>", "<path/>", "<nav/>", "<noscript>", "</noscript>", "<svg><a href=\"#section\" id=\"s\">", "</a></svg>", "<pattern>", "<frameset>", "<link href=\"x\">", "<meta http-equiv=\"refresh\">", "<base href=\"x\">", "text", " ", "\n",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The HTML, broken in one to four places.</summary>
    public string Break(string html)
    {
        var broken = new StringBuilder(html);
        for (var edits = _random.Next(1, 5); edits > 0 && broken.Length > 20; edits--)
        {
            var at = _random.Next(broken.Length);
            var length = Math.Min(_random.Next(1, 12), broken.Length - at);
            switch (_random.Next(5))
            {
                case 0:
                    broken.Remove(at, length);
                    break;
                case 1:
                    broken.Insert(_random.Next(broken.Length), broken.ToString(at, length));
                    break;
                default:
                    broken.Insert(_random.Next(2) == 0 ? BeforeTag(broken.ToString(), at) : at, Pieces[_random.Next(Pieces.Length)]);
                    break;
            }
        }

        return broken.ToString();
    }

    private static int BeforeTag(string html, int at) => html.IndexOf('<', at) is >= 0 and var tag ? tag : at;
}
