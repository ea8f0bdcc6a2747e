using FsCheck;
using FsCheck.Fluent;
using Site.Search.Analysis;
using Xunit;

namespace Site.Search.Tests.Analysis;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("kvm_intel.nested", "kvm intel nested kvmintelnested+")]
    [InlineData("KVM_CAP_IRQCHIP", "kvm cap irqchip kvmcapirqchip+")]
    [InlineData("-device virtio-net-pci", "device virtio net pci virtionetpci+")]
    [InlineData("x2APIC", "x2apic")]
    [InlineData("VT-d, /dev/kvm", "vt d vtd+ dev kvm")]
    [InlineData("2.6.20", "2 6 20 2620+")]
    [InlineData("qubes.ConnectTCP", "qubes connecttcp connect~ tcp~ qubesconnecttcp+")]
    [InlineData("Žižek naïve ﬁne", "zizek naive fine")]
    [InlineData("开发者维", "开发 发者 者维")]
    [InlineData("使用KVM虚拟机", "使用 kvm 虚拟 拟机")]
    [InlineData("虚", "虚")]
    [InlineData("ΟΔΟΣ", "οδοσ")]
    [InlineData("…—!", "")]
    public void Words_are_cut_by_the_rules_of_the_format(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Tokens(text)));

    [Fact]
    public void A_megabyte_word_is_cut_short() => Assert.Equal(Tokenizer.LongestWord, Assert.Single(Tokens(new string('w', 1 << 20))).Length);

    /// <summary>A part is looked at sixteen units at a time where so many follow, and one by one where not.</summary>
    [Fact]
    public void A_word_is_the_same_whatever_follows_it() =>
        Prop.ForAll(Arb.From(Gen.Elements("a", "B", "z", "Z", "7", "_", ".", "ß", "中", "é", "@", "[", "`", "{", "/", ":", "kvmX86", "longerThanMost").ListOf().Select(parts => string.Concat(parts))), text =>
            Tokens(text).SequenceEqual(Tokens(text + new string(' ', 40)))).QuickCheckThrowOnFailure();

    internal static List<string> Tokens(string text)
    {
        var sink = new Sink([]);
        new Tokenizer().Run(text, ref sink);
        return sink.Tokens;
    }

    private readonly record struct Sink(List<string> Tokens) : ITokenSink
    {
        public void Take(ReadOnlySpan<char> token, WordKey key, TokenKind kind)
        {
            Assert.Equal(WordKey.Of(token), key);
            Tokens.Add(token.ToString() + kind switch { TokenKind.Compound => "+", TokenKind.Part => "~", _ => "" });
        }
    }
}
