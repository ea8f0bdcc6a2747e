using System.Net;

namespace Site.Cli.ExternalLinks;

/// <summary>Finds out what has become of an address, following where it leads.</summary>
internal sealed class LinkProbe(WebAsker asker, LinkPolicy policy)
{
    /// <summary>The verdict on an address.</summary>
    public async Task<LinkVerdict> ProbeAsync(Uri address, CancellationToken cancellation)
    {
        var current = address;
        Uri? movedTo = null;
        var isForGood = true;
        for (var hop = 0; hop <= policy.Redirects; hop++)
        {
            if (!policy.AllowsPrivateAddresses && PublicAddress.IsInner(current))
            {
                return new LinkVerdict(LinkState.NotPublic, NotPublic(hop));
            }

            var answer = await asker.AskAsync(current, cancellation);
            if (!answer.IsRedirect)
            {
                return Judge(answer, hop, movedTo);
            }

            if (answer.Location is not { } location || !Uri.TryCreate(current, location, out var next) || next.Scheme is not ("http" or "https"))
            {
                return new LinkVerdict(LinkState.Unreachable, answer.Detail + " without a web address to go on to");
            }

            isForGood &= answer.IsPermanent;
            movedTo = isForGood ? next : movedTo;
            current = next;
        }

        return new LinkVerdict(LinkState.Dead, "leads on and on, in a circle perhaps");
    }

    private static LinkVerdict Judge(Answer answer, int hop, Uri? movedTo)
    {
        var detail = hop == 0 ? answer.Detail : "leads to an address that " + answer.Detail;
        return answer switch
        {
            { IsNotPublic: true } => new LinkVerdict(LinkState.NotPublic, NotPublic(hop)),
            { IsPassing: true } => new LinkVerdict(LinkState.Unreachable, detail),
            { Status: HttpStatusCode.NotFound or HttpStatusCode.Gone } => new LinkVerdict(LinkState.Dead, detail),
            { Status: >= HttpStatusCode.BadRequest } => new LinkVerdict(LinkState.Refused, detail),
            _ => movedTo is null ? new LinkVerdict(LinkState.Alive, detail) : new LinkVerdict(LinkState.Moved, detail, movedTo),
        };
    }

    private static string NotPublic(int hop) => hop == 0 ? "is no public address" : "leads to an address that is not public";
}
