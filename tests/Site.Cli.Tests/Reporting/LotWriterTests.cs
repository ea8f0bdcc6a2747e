using System.Globalization;
using System.Text;
using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class LotWriterTests
{
    [Fact]
    public void Lines_come_as_they_were_written_in_few_pieces()
    {
        using var to = new Pieces { NewLine = "\n" };
        using (var lots = new LotWriter(to) { NewLine = to.NewLine })
        {
            for (var line = 0; line < 10_000; line++)
            {
                lots.WriteLine(line);
            }

            lots.Write('.');
        }

        Assert.Equal(string.Concat(Enumerable.Range(0, 10_000).Select(line => $"{line}\n")) + ".", to.ToString());
        Assert.InRange(to.Count, 2, 10);
    }

    private sealed class Pieces() : StringWriter(CultureInfo.InvariantCulture)
    {
        public int Count { get; private set; }

        public override void Write(StringBuilder? value)
        {
            Count++;
            base.Write(value);
        }
    }
}
