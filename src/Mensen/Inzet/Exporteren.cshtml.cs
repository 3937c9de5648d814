// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Mensen.Inzet;

/// <summary>Who is asked where, with the answer of the line, as a file.</summary>
[VereistRecht(Recht.PersonenBeheren), VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public IActionResult OnGet(string? vorm, string? afdeling)
    {
        var rijen = Inzetvraag.Lees(Lezing, afdeling == "alle" ? null : Personen.Zoek(Gebruiker.PersoonId)?.AfdelingId).Select(vraag => (object?[])
        [
            vraag.Wie.Naam, Personen.Afdeling(vraag.Wie.AfdelingId), vraag.Waar.Titel, Rolwoord(vraag.Rol.Rol), vraag.Rol.UrenPerWeek, vraag.Rol.Van, vraag.Rol.Tot,
            vraag.Antwoord is { } antwoord ? antwoord.Akkoord ? "akkoord" : "niet akkoord" : null, vraag.Antwoord?.Reden, vraag.Antwoord is { } door ? Personen.Naam(door.DoorId) : null, vraag.Antwoord?.GegevenOp,
        ]);
        return Bestandsantwoord.Als(
            new Uitvoertabel("Inzet", ["Wie", "Afdeling", "Waarvoor", "Rol", "Uren per week", "Van", "Tot en met", "Antwoord van de lijn", "Waarom", "Wie antwoordde", "Beantwoord op"], [.. rijen]),
            vorm,
            $"inzet-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
    }
}
