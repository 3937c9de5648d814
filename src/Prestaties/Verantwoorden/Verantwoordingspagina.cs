// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Verantwoorden;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Prestaties.Verantwoorden;

/// <summary>What the page and the document have in common: the year, the threshold, and what follows from them.</summary>
public abstract class Verantwoordingspagina : BeeldPagina
{
    private const int HoogsteDrempel = 100_000_000;

    /// <summary>Budget year; the year of the day when it is left out.</summary>
    [BindProperty(SupportsGet = true, Name = "jaar")]
    public int? Jaar { get; set; }

    /// <summary>Whole euros; the limit of the organisation when it is left out.</summary>
    [BindProperty(SupportsGet = true, Name = "drempel")]
    public int? Drempel { get; set; }

    internal Verantwoording Verantwoording { get; private set; } = null!;

    internal string Titel => $"Verantwoording {Verantwoording.Jaar.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Reads the choice and works it out; a wrong choice is told and the usual one is shown.</summary>
    protected void Lees()
    {
        if (Drempel is < 0 or > HoogsteDrempel)
        {
            ModelState.AddModelError("drempel", $"Vul een bedrag in van 0 tot en met {HoogsteDrempel.ToString("#,0", CultureInfo.GetCultureInfo("nl-NL"))} euro.");
        }

        if (Jaar is < 1900 or > 2200)
        {
            ModelState.AddModelError("jaar", "Kies een jaar uit de lijst.");
        }

        var geldig = ModelState.IsValid;
        if (!geldig) Response.StatusCode = StatusCodes.Status400BadRequest;
        Jaar = geldig ? Jaar ?? Peildatum.Year : Peildatum.Year;
        var drempel = geldig && Drempel is { } gekozen ? gekozen : Grenzen.Van(Blik).AfwijkingEuro;
        if (geldig) Drempel = drempel;
        Verantwoording = Verantwoording.Maak(Blik, Peildatum, Jaar.Value, 100L * drempel);
        Kop(Titel, new Kruimel("Prestaties", Weg.Indicatoren));
    }
}
