// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>The open action items as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public IActionResult OnGet(string? vorm) => Bestandsantwoord.Als(
        new Uitvoertabel(
            "Afspraken",
            ["Afspraak", "Wie", "Klaar op", "Overleg", "Datum van het overleg", "Waarover"],
            [.. OverzichtModel.Open(Blik).Select(afspraak => (object?[])[
                afspraak.Wat, Personen.Zoek(afspraak.EigenaarId)?.Naam, afspraak.Datum, Blik.Zoek<Overleg>(afspraak.OverlegId)?.Naam, Blik.Zoek<Overleg>(afspraak.OverlegId)?.Datum,
                afspraak.Over is { } over ? Blik.Zoek(over)?.Titel : null])]),
        vorm,
        $"afspraken-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
}
