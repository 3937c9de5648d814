// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>Takes the werkwijzetest for an effort, one question per screen or all at once; at the end the answers are kept and a choice is made of them.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed partial class TestenModel : Formulierpagina
{
    /// <summary>The answers so far.</summary>
    [BindProperty]
    public Testinvoer Test { get; set; } = new();

    /// <summary>The questions that are asked, by number and with a comma between them; empty asks all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Vragen { get; set; }

    /// <summary>The effort as it is stored.</summary>
    internal Inspanning Feit => (Inspanning)Bestaand!;

    /// <summary>What the page shows.</summary>
    internal Testblad Blad => new(Test, Feit.Keuze is { Antwoorden.Count: > 0 } keuze ? keuze : null, "Naar de uitslag", "Bewaar en stop");

    /// <summary>Shows the first question, with what was answered before.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        if (!Peil.IsNu) return LocalRedirect(Terug);
        Versie = Feit.SindsVersie;
        Test.Vragen = Vragen;
        Test.Vul(Feit.Antwoorden.Count > 0 ? Feit.Antwoorden : Feit.Keuze?.Antwoorden ?? []);
        Test.Vraag = Test.Gevraagd.FirstOrDefault(nummer => Vragen is not null || Test.Regels[nummer - 1].Antwoord == Antwoord.Onbekend, Test.Gevraagd[0]);
        return Page();
    }

    /// <summary>Goes to another question, or keeps the answers.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        var waar = Test.Vraag;
        Test.Ga();
        if (Test.Stap is "volgende" or "uitslag" or "bewaar") VraagNoten(Test.Stap == "volgende" ? [waar] : null);
        if (!ModelState.IsValid)
        {
            Test.Vraag = waar;
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        if (Test.Stap is "uitslag" or "bewaar")
        {
            return await LegVastAsync(
                Feit with { Antwoorden = Test.Antwoorden }, Test.Stap == "uitslag" ? "De antwoorden zijn bewaard. Kies nu een werkwijze." : "De antwoorden zijn bewaard.",
                Test.Stap == "uitslag" ? $"/inspanningen/{id}/werkwijze" : Terug);
        }

        // The form shows where the step leads, not what was sent.
        ModelState.Clear();
        return Page();
    }

    /// <summary>Another answer than the time before says why.</summary>
    private void VraagNoten(int[]? alleen)
    {
        foreach (var nummer in Blad.ZonderNoot.Where(nummer => alleen?.Contains(nummer) != false))
        {
            ModelState.AddModelError($"Test.Regels[{nummer - 1}].Noot", $"Vraag {nummer}: je antwoord is anders dan vorige keer. Leg uit waarom.");
        }
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await ZoekAsync<Inspanning>(id) is not { } inspanning) return false;
        (Bestaand, Terug) = (inspanning, AdresVan(inspanning));
        Kop("Werkwijzetest", PadNaarWatErIs(inspanning));
        return true;
    }
}
