// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>What differs between two moments as a file: a row for each sentence about a record.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : Vergelijkpagina
{
    /// <summary>Makes the file.</summary>
    public async Task<IActionResult> OnGetAsync(string? vorm)
    {
        if (vorm is not ("csv" or "xlsx"))
        {
            return NotFound();
        }

        if (await VergelijkAsync("/vergelijken/exporteren") is { } anders)
        {
            return Eerder is null ? BadRequest() : anders;
        }

        var rijen = Getoond.SelectMany(stuk => Verhaal.Zinnen(stuk).Select(zin => (object?[])
        [
            stuk.Groep?.Naam, Woorden.MetHoofdletter(Soorten.Van(stuk.Feit).Naam), stuk.Feit.Titel, Code(stuk.Feit), Vergelijktekst.Uitkomst(stuk), zin,
            string.Join(", ", Besluitvraag.Genomen(Beeld, stuk).Select(besluit => besluit.Nummer ?? besluit.Naam)),
        ]));
        return Bestandsantwoord.Als(
            new Uitvoertabel("Wijzigingen", ["Opgave", "Soort", "Naam", "Code", "Verschil", "Wat", "Besluit"], [.. rijen]),
            vorm,
            $"wijzigingen-{Gebruiker.OrganisatieCode}-{Eerder!.Dag:yyyy-MM-dd}-{Later.Dag:yyyy-MM-dd}");
    }

    private static string? Code(Feit feit) => feit switch
    {
        Opgave opgave => opgave.Code,
        Inspanning inspanning => inspanning.Code,
        Doel doel => doel.Code,
        _ => null,
    };
}
