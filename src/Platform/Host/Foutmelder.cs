// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samenhang.Platform.Host;

/// <summary>Writes an unexpected error in the log under the reference number that the user sees. The error page itself is made elsewhere.</summary>
internal sealed class Foutmelder(ILogger<Foutmelder> logboek) : IExceptionHandler
{
    private const int LangsteSleutel = 36;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // By now the request has the path of the error page.
        var pad = httpContext.Features.Get<IExceptionHandlerFeature>()?.Path ?? httpContext.Request.Path;
        logboek.LogError(exception, "Fout {Kenmerk} bij {Methode} {Pad}", httpContext.TraceIdentifier, httpContext.Request.Method, Pad(pad));
        return ValueTask.FromResult(false);
    }

    /// <summary>
    /// A path as the log may hold it. A part that is longer than the key of a record may be the secret of somebody's link; a character that
    /// ends a line would let a visitor write lines.
    /// </summary>
    internal static string Pad(string? pad) => string.Join('/', (pad ?? "").Split('/').Select(
        deel => deel.Length > LangsteSleutel ? "…" : string.Concat(deel.Select(teken => char.IsControl(teken) || teken is '\u2028' or '\u2029' ? '\uFFFD' : teken))));
}
