using System.Text;
using System.Text.Json;

namespace Site.Cli.Reporting;

/// <summary>JSON as text. The default encoder leaves ASCII only: nothing in it can drive a terminal or end a script element.</summary>
internal static class JsonText
{
    /// <summary>What a function writes.</summary>
    public static string Of(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var text = new StringWriter();
        Write(text, options, write);
        return text.ToString();
    }

    /// <summary>Passes on what a function writes, each time that it flushes: of hundreds of thousands of diagnostics, no whole is ever held.</summary>
    public static void Write(TextWriter text, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(new Passage(text), options);
        write(json);
    }

    /// <summary>A stream of ASCII that ends in a text writer.</summary>
    private sealed class Passage(TextWriter text) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => text.Write(Encoding.ASCII.GetString(buffer));

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
