using System.Text;

namespace Site.Specs.Format;

/// <summary>Shows how two texts differ, line by line.</summary>
internal static class LineDiff
{
    /// <summary>The lines of both, with <c>-</c> before those only expected and <c>+</c> before those only there.</summary>
    public static string Of(string expected, string actual)
    {
        var left = expected.TrimEnd('\n').Split('\n');
        var right = actual.TrimEnd('\n').Split('\n');
        var common = CommonLengths(left, right);
        var diff = new StringBuilder();
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                diff.Append("  ").AppendLine(left[i++]);
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Append("- ").AppendLine(left[i++]);
            }
            else
            {
                diff.Append("+ ").AppendLine(right[j++]);
            }
        }

        return diff.ToString();
    }

    /// <summary>Lengths of the longest common subsequence of what is left from each pair of lines on.</summary>
    private static int[,] CommonLengths(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
