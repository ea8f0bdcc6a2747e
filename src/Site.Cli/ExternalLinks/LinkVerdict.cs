namespace Site.Cli.ExternalLinks;

/// <summary>What an address was found to be.</summary>
/// <param name="State">What is known.</param>
/// <param name="Detail">Why, in a few words.</param>
/// <param name="MovedTo">Where it is now, when it has moved.</param>
internal sealed record LinkVerdict(LinkState State, string Detail, Uri? MovedTo = null)
{
    /// <summary>Whether the link may stay as it is or only wants its address renewed: what is worth remembering.</summary>
    public bool IsSettled => State is LinkState.Alive or LinkState.Moved;
}
