namespace Site.Cli.ExternalLinks;

/// <summary>How politely and patiently other servers are asked.</summary>
internal sealed record LinkPolicy
{
    /// <summary>The pause between two requests to one host.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one answer is waited for.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often an address is asked before it counts as unreachable.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>The pause after the first failure; each further one doubles it.</summary>
    public TimeSpan Backoff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause a server may ask for; one that asks for more is not asked again.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many hosts are asked at once.</summary>
    public int Hosts { get; init; } = 16;

    /// <summary>How many redirects are followed.</summary>
    public int Redirects { get; init; } = 10;

    /// <summary>Whether addresses of this machine and its network are asked. Only tests do: a contributed link must not reach a builder's inner network.</summary>
    public bool AllowsPrivateAddresses { get; init; }
}
