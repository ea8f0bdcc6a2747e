using System.Collections;

namespace Site.Model.Documents;

/// <summary>
/// Runs of plain text, by offset, in four bytes each where an array takes twelve: a site has a hundred for each page and seldom looks at one.
/// Of each run there are three numbers: how far behind the end of the run before it begins, how long it is, and how many sections further on it is;
/// each in groups of seven bits, the lowest first, the highest bit of a byte saying that another follows.
/// </summary>
public readonly struct TextRuns : IEnumerable<TextRun>, IEquatable<TextRuns>
{
    private readonly byte[]? _packed;

    /// <summary>Packs some runs.</summary>
    /// <param name="runs">By offset; none begins before the end of the one before, or in a section before its.</param>
    /// <exception cref="ArgumentException">One does.</exception>
    public TextRuns(ReadOnlySpan<TextRun> runs)
    {
        Span<byte> one = stackalloc byte[15];
        var packed = new List<byte>(4 * runs.Length);
        var last = default(TextRun);
        foreach (var run in runs)
        {
            if (run.Offset < last.Offset + last.Length || run.Section < last.Section || run.Length < 0)
            {
                throw new ArgumentException("The runs are not in order.", nameof(runs));
            }

            var size = Put(run.Section - last.Section, one, Put(run.Length, one, Put(run.Offset - last.Offset - last.Length, one, 0)));
            packed.AddRange(one[..size]);
            last = run;
        }

        _packed = [.. packed];
    }

    /// <summary>The last run that does not begin behind an offset; the first of all when each does, nothing when there is none.</summary>
    public TextRun LastBefore(int offset)
    {
        var found = default(TextRun);
        foreach (var run in this)
        {
            if (run.Offset > offset && found.Length > 0)
            {
                break;
            }

            found = run;
        }

        return found;
    }

    /// <summary>Unpacks the runs, one after the other.</summary>
    public Enumerator GetEnumerator() => new(_packed ?? []);

    /// <inheritdoc />
    IEnumerator<TextRun> IEnumerable<TextRun>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(TextRuns other) => (_packed ?? []).AsSpan().SequenceEqual(other._packed);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TextRuns other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _packed?.Length ?? 0;

    /// <summary>Whether both are the same runs.</summary>
    public static bool operator ==(TextRuns left, TextRuns right) => left.Equals(right);

    /// <summary>Whether they are others.</summary>
    public static bool operator !=(TextRuns left, TextRuns right) => !left.Equals(right);

    private static int Put(int number, Span<byte> to, int at)
    {
        for (; number > 0x7F; number >>= 7)
        {
            to[at++] = (byte)(number | 0x80);
        }

        to[at] = (byte)number;
        return at + 1;
    }

    /// <summary>Unpacks runs.</summary>
    public struct Enumerator : IEnumerator<TextRun>
    {
        private readonly byte[] _packed;
        private int _at;

        internal Enumerator(byte[] packed) => _packed = packed;

        /// <inheritdoc />
        public TextRun Current { get; private set; }

        /// <inheritdoc />
        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext()
        {
            if (_at >= _packed.Length)
            {
                return false;
            }

            var offset = Current.Offset + Current.Length + Take();
            var length = Take();
            Current = new TextRun(offset, length, Current.Section + Take());
            return true;
        }

        /// <inheritdoc />
        public void Reset() => (_at, Current) = (0, default);

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }

        private int Take()
        {
            var (number, shift) = (0, 0);
            byte part;
            do
            {
                part = _packed[_at++];
                number |= (part & 0x7F) << shift;
                shift += 7;
            }
            while (part > 0x7F);
            return number;
        }
    }
}
