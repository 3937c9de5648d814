// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samenhang.Platform.Opmaak.Foutmelding;

/// <summary>What a visitor sees when something is not there, not allowed or went wrong. Shows nothing about the inside.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class TonenModel(Schil schil) : PageModel
{
    /// <summary>A browser that loads the answer to a form again sends the form again, so nothing has to be typed twice.</summary>
    private const string Nietbewaard =
        "De database is nu niet bereikbaar of kan niets bewaren. Wat je net stuurde, is niet bewaard. Ververs deze pagina over een minuut: je browser stuurt dan opnieuw wat je invulde. "
        + "Wat eerder is bewaard, is niet weg.";

    public string Kop { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    /// <summary>Trace identifier for the log; only when the server failed.</summary>
    public string? Kenmerk { get; private set; }

    public void OnGet(int? code) => Toon(code);

    public void OnPost(int? code) => Toon(code);

    private void Toon(int? gevraagd)
    {
        var code = HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? gevraagd : Response.StatusCode;
        (Kop, Uitleg) = (code ?? StatusCodes.Status500InternalServerError) switch
        {
            400 => ("Dit verzoek klopt niet", "De pagina stond misschien te lang open. Ga terug, laad de pagina opnieuw en probeer het nog eens."),
            401 or 403 => ("Dit mag je niet zien", "Je hebt hier geen recht op. Denk je van wel? Vraag het de beheerder van je organisatie."),
            404 => ("Deze pagina is er niet", "Het adres klopt niet, of wat hier stond hoort bij een andere organisatie."),
            405 => ("Dit kan hier niet", "Deze pagina kan dit verzoek niet verwerken."),
            409 => ("In het verleden kun je niets wijzigen", "Ga terug naar nu en probeer het daar opnieuw."),
            413 => ("Dit bestand is te groot", "Kies een kleiner bestand en probeer het opnieuw."),
            429 => ("Even wachten", "Er kwamen te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw."),
            503 => ("Even niet bereikbaar", HttpMethods.IsPost(Request.Method) ? Nietbewaard : "De database is nu niet bereikbaar. Probeer het over een minuut opnieuw; wat eerder is bewaard, is niet weg."),
            _ => ("Er ging iets mis", "Dit ligt aan ons. Probeer het straks opnieuw; wat eerder is bewaard, is niet weg."),
        };
        if (code == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "60";
        if (code is null or >= 500) Kenmerk = HttpContext.TraceIdentifier;
        schil.Titel = Kop;
    }
}
