// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Driehoeken;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Landschap;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Driehoeken;

/// <summary>Every driehoek as a row of a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public IActionResult OnGet(string? vorm)
    {
        var rijen = Spanwijdte.Alle(Blik, Peildatum).OrderBy(driehoek => driehoek.Inspanning.Naam, Volgorde.Nederlands).Select(driehoek => (object?[])
        [
            driehoek.Inspanning.Naam, driehoek.Inspanning.Code, Woorden.Van(driehoek.Inspanning.Werkwijze), Woorden.Van(driehoek.Inspanning.Fase),
            Rolletters.Naam(driehoek.Bestuurlijk, Personen), Rolletters.Naam(driehoek.Ambtelijk, Personen), Rolletters.Naam(driehoek.Professional, Personen), driehoek.IsDubbel ? "ja" : "nee",
        ]);
        string[] koppen =
        [
            "Inspanning", "Code", "Werkwijze", "Fase", Woorden.MetHoofdletter(Rolwoord(Rol.BestuurlijkOpdrachtgever)), Woorden.MetHoofdletter(Rolwoord(Rol.AmbtelijkOpdrachtgever)),
            Woorden.MetHoofdletter(Rolwoord(Rol.Sturingsprofessional)), "Dubbele hoek",
        ];
        return Bestandsantwoord.Als(new Uitvoertabel("Driehoeken", koppen, [.. rijen]), vorm, $"driehoeken-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
    }
}
