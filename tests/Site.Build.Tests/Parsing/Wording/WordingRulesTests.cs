using Site.Build.Parsing.Wording;

namespace Site.Build.Tests.Parsing.Wording;

public sealed class WordingRulesTests
{
    [Theory]
    [InlineData(0, "currently|presently|nowadays|recently|lately|contemporary|modern|modern-day|present-day|in recent years|more recent kernels|recent hardware|these days|at present")]
    [InlineData(0, "at the moment|at the time of writing|as of now|as of today|until now|up to now|a few years ago|some years ago|several years ago|last year|this year|next year|upcoming|brand new|brand-new|state of the art|state-of-the-art")]
    [InlineData(1, "fastest|slowest|safest|latest|best-known|best-selling|newest release|most popular|most advanced|most secure|most powerful|most successful|most mature|most scalable|most widely used")]
    [InlineData(1, "the best hypervisor|the best way|the largest cloud|the biggest provider|the leading vendor")]
    [InlineData(2, "cutting-edge|blazing|blazingly fast|lightning fast|revolutionary|revolutionise|game-changer|world class|best-in-class|best of breed|industry-leading|market leading|next-gen|next-generation|seamless|seamlessly")]
    [InlineData(2, "effortless|robust|robustness|powerful|leverage|leveraging|unparalleled|unmatched|unrivaled|unrivalled|innovative|enterprise-grade|military-grade|rock-solid|turnkey|battle-tested|supercharged|feature-rich|hassle-free|future-proof")]
    public void Every_form_of_a_list_is_found_by_its_stem_and_its_words(int list, string forms)
    {
        var rule = WordingRules.All[list];
        foreach (var form in forms.Split('|'))
        {
            foreach (var written in new[] { form, form.ToUpperInvariant(), form.Replace(' ', '\u00A0') })
            {
                var text = $"It is {written} here.";
                Assert.True(rule.Words.IsMatch(text), text);
                Assert.Contains(rule, WordingRules.ThatMayStandIn(text));
                Assert.NotEmpty(WordingRules.PlacesIn(text));
            }
        }
    }

    [Fact]
    public void A_place_is_where_a_word_begins_like_one_of_a_list()
    {
        Assert.Equal([0, 17], WordingRules.PlacesIn("Now we know, and leveraged much else."));
        Assert.Empty(WordingRules.PlacesIn("Unknown, almost, nowhere."));
    }

    [Fact]
    public void A_text_without_a_stem_is_not_looked_at_further() =>
        Assert.Empty(WordingRules.ThatMayStandIn("The vCPU exits to user space when the guest writes to the port."));

    [Fact]
    public void A_common_word_is_looked_at_only_before_a_word_of_the_list() =>
        Assert.Empty(WordingRules.ThatMayStandIn("Most guests keep the state in the next page, a recent statement of this game in a solid world says."));
}
