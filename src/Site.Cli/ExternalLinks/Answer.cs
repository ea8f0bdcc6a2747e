using System.Net;

namespace Site.Cli.ExternalLinks;

/// <summary>What came of one request.</summary>
/// <param name="Status">The status; null when there was no answer.</param>
/// <param name="Detail">The answer or the failure in a few words.</param>
internal sealed record Answer(HttpStatusCode? Status, string Detail)
{
    /// <summary>Where a redirect leads.</summary>
    public Uri? Location { get; init; }

    /// <summary>How long the server wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the address was refused because it is not public.</summary>
    public bool IsNotPublic { get; init; }

    /// <summary>Whether the same request may have another answer later.</summary>
    public bool IsPassing =>
        !IsNotPublic && (Status is null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500);

    /// <summary>Whether it leads elsewhere.</summary>
    public bool IsRedirect => Status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>Whether it leads elsewhere for good.</summary>
    public bool IsPermanent => Status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
}
