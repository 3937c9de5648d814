// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>The findings as a file: what the page shows with the same choice.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel(Bevindingenlezer lezer) : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public async Task<IActionResult> OnGetAsync(string? vorm)
    {
        var beeld = await lezer.LeesAsync(this, HttpContext.RequestAborted);
        var rijen = BekijkenModel.Lees(beeld, new Bevindingkeuze(Lezing, beeld, Request.Query)).SelectMany(groep => groep.Bevindingen).Select(bevinding => Rij(beeld, bevinding));
        return Bestandsantwoord.Als(
            new Uitvoertabel("Bevindingen", ["Bevinding", "Hoe dringend", "Soort", "Waar", "Opgave", "Wat precies", "Wie", "Sinds", "Waarom", "Wat te doen", "Geaccepteerd tot en met", "Reden"], [.. rijen]),
            vorm,
            $"bevindingen-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
    }

    private object?[] Rij(Bevindingenbeeld beeld, Bevinding bevinding) =>
    [
        bevinding.Toets.Titel, Bevindingtekst.Ernsten.First(ernst => ernst.Ernst == bevinding.Toets.Ernst).Naam, Woorden.MetHoofdletter(Soorten.Van(bevinding.Waar).Naam), bevinding.Waar.Titel,
        Plek.Namen(Blik, bevinding.Waar), bevinding.Toelichting, bevinding.Wie is { } wie ? Personen.Zoek(wie)?.Naam : null, bevinding.Sinds ?? beeld.Vraag.Dagen.Dag(bevinding.SindsVersie), bevinding.Toets.Waarom, bevinding.Toets.Doe,
        beeld.Acceptatie(bevinding)?.Tot, beeld.Acceptatie(bevinding)?.Reden,
    ];
}
