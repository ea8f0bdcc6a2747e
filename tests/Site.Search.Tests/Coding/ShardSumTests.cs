using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Site.Search.Coding;
using Xunit;

namespace Site.Search.Tests.Coding;

public sealed class ShardSumTests
{
    // More than is summed side by side.
    private const string Long = "The registers of a virtual processor, of which a hypervisor keeps as many as it has guests.";

    [Fact]
    public void The_sum_is_that_of_the_units_two_at_a_time_in_whatever_pieces_they_come() => Prop.ForAll<string?[]>(any =>
    {
        // Half a surrogate pair has no UTF-8.
        string[] pieces = [.. any.Select(piece => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(piece ?? ""))), "odd", "é😀x", .. Enumerable.Range(0, 2 * Long.Length).Select(end => $"{Long}é{Long}"[..end])];
        var sum = new ShardSum();
        foreach (var piece in pieces)
        {
            sum.Add(Encoding.UTF8.GetBytes(piece));
        }

        return sum.Value == Expected(string.Concat(pieces));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_changed_unit_changes_it()
    {
        const string Text = "The pairs of a shard’s text, of which one changes.";
        var sums = Enumerable.Range(0, Text.Length).Select(at => Sum($"{Text[..at]}~{Text[(at + 1)..]}")).Append(Sum(Text)).ToList();
        Assert.Equal(sums.Count, sums.Distinct().Count());
    }

    private static uint Sum(string text)
    {
        var sum = new ShardSum();
        sum.Add(Encoding.UTF8.GetBytes(text));
        return sum.Value;
    }

    private static uint Expected(string text)
    {
        var sum = 2166136261u;
        for (var at = 0; at < text.Length; at += 2)
        {
            sum = (sum * 16777619) + text[at] + (at + 1 < text.Length ? (uint)text[at + 1] << 16 : 0);
        }

        return sum;
    }
}
