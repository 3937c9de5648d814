// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samenhang.Platform.Host;

/// <summary>Writes an unexpected error in the log under the reference number that the user sees. The error page itself is made elsewhere.</summary>
internal sealed class Foutmelder(ILogger<Foutmelder> logboek) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        logboek.LogError(exception, "Fout {Kenmerk} bij {Methode} {Pad}", httpContext.TraceIdentifier, httpContext.Request.Method, httpContext.Request.Path);
        return ValueTask.FromResult(false);
    }
}
