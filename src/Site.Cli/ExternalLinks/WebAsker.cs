using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Site.Cli.ExternalLinks;

/// <summary>Asks a server whether it has an address, in its turn and again if need be.</summary>
internal sealed class WebAsker : IDisposable
{
    private readonly HttpMessageInvoker _web;
    private readonly HostQueue _queue;
    private readonly LinkPolicy _policy;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, Answer> _closed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An asker with its own connections.</summary>
    public WebAsker(LinkPolicy policy, TimeProvider clock)
    {
        _policy = policy;
        _clock = clock;
        _queue = new HostQueue(policy.HostDelay, clock);
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = policy.Timeout };
        if (!policy.AllowsPrivateAddresses)
        {
            handler.ConnectCallback = PublicAddress.ConnectAsync;
        }

        _web = new HttpMessageInvoker(handler);
    }

    /// <inheritdoc />
    public void Dispose() => _web.Dispose();

    /// <summary>The answer for an address: HEAD first, GET where HEAD is not liked; a passing failure is tried again after a growing pause.</summary>
    public async Task<Answer> AskAsync(Uri address, CancellationToken cancellation)
    {
        var method = HttpMethod.Head;
        for (var attempt = 1; ; attempt++)
        {
            if (_closed.TryGetValue(address.IdnHost, out var closed))
            {
                return closed;
            }

            var answer = await InTurnAsync(method, address, cancellation);
            if (method == HttpMethod.Head && (int?)answer.Status >= 400 && answer.Status is not HttpStatusCode.TooManyRequests)
            {
                answer = await InTurnAsync(HttpMethod.Get, address, cancellation);
            }

            method = HttpMethod.Get;
            if (!answer.IsPassing || attempt == _policy.Attempts)
            {
                return answer;
            }

            var pause = answer.RetryAfter ?? (_policy.Backoff * Math.Pow(2, attempt - 1));
            if (pause > _policy.LongestPause)
            {
                // It asks to be left alone for longer than this run waits: none of its other addresses is asked either.
                return _closed.GetOrAdd(address.IdnHost, answer with { Detail = answer.Detail + " and asks for a long pause" });
            }

            await _queue.PauseAsync(address, pause, cancellation);
        }
    }

    private Task<Answer> InTurnAsync(HttpMethod method, Uri address, CancellationToken cancellation) =>
        _queue.InTurnAsync(address, () => SendAsync(method, address, cancellation), cancellation);

    private async Task<Answer> SendAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_policy.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (compatible; hypervisor-atlas link check)");
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        try
        {
            // The invoker hands the answer over when its head is read; its body is never asked for.
            using var response = await _web.SendAsync(request, either.Token);
            return new Answer(response.StatusCode, string.Create(CultureInfo.InvariantCulture, $"answers {(int)response.StatusCode}"))
            {
                Location = response.Headers.Location,
                RetryAfter = PauseOf(response),
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Answer(null, "does not answer");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException)
        {
            var isNotPublic = exception is NotPublicException || exception.InnerException is NotPublicException;
            return new Answer(null, Reason(exception)) { IsNotPublic = isNotPublic };
        }
    }

    private TimeSpan? PauseOf(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var pause = asked?.Delta ?? (asked?.Date - _clock.GetUtcNow());
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }

    private static string Reason(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "has a host that is not known",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "can't be connected to",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "has no certificate that can be trusted",
        _ => "does not answer as a web server does",
    };
}
