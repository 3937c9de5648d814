// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Uitwisseling.Importeren;

[VereistRecht(Recht.Importeren)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class BekijkenModel(Importtaken taken, Importeur importeur, Kolomgeheugen geheugen, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    private const int PerBlad = 100;
    private const int MeesteReden = 1000;
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(1.5);

    /// <summary>The import that is looked at.</summary>
    public Importtaak Taak { get; private set; } = null!;

    /// <summary>Which rows are shown; alle, nieuw, gewijzigd, ongewijzigd, afgewezen or opmerking.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    /// <summary>Page of the rows, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Bladzijde { get; set; } = 1;

    /// <summary>Why the lists are taken over, in the words of the person.</summary>
    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>The choices of rows to show, with their numbers.</summary>
    public IReadOnlyList<(string Sleutel, string Naam, int Aantal)> Filters { get; private set; } = [];

    /// <summary>The rows on this page.</summary>
    public IReadOnlyList<Rijplan> Rijen { get; private set; } = [];

    /// <summary>Number of pages.</summary>
    public int Bladzijden { get; private set; }

    /// <summary>Questions that are still open.</summary>
    public IReadOnlyList<Gelijkenisvraag> Vragen { get; private set; } = [];

    /// <summary>The sheets and how their columns were read.</summary>
    public IReadOnlyList<Bladweergave> Bladen { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(RouteData.Values["id"] as string, out var id)
            || await taken.ZoekAsync(id, huidige.Gebruiker, Geduld, HttpContext.RequestAborted) is not { } taak)
        {
            context.Result = NotFound();
            return;
        }

        Taak = taak;
        schil.Titel = "Importeren";
        schil.Kruimels = [new Kruimel("Importeren", "/importeren"), new Kruimel(Titel)];
        await next();
    }

    /// <summary>The file, or how many there are.</summary>
    public string Titel => Taak.Bestanden is [var enige] ? enige.Naam : $"{Taak.Bestanden.Count} bestanden";

    public void OnGet() => Vul();

    /// <summary>Corrects how one sheet is read.</summary>
    public Task<IActionResult> OnPostKolommenAsync()
    {
        if (Bladkeuzelezer.Lees(Request.Form, Taak) is { } keuze)
        {
            Taak.Keuzes.RemoveAll(eerder => eerder.Bestand == keuze.Bestand && eerder.Blad == keuze.Blad && (eerder.Sleutel == keuze.Sleutel || eerder.Koprij is not null || keuze.Koprij is not null));
            Taak.Keuzes.Add(keuze);
        }

        return OpnieuwAsync();
    }

    /// <summary>Takes answers about names that are nearly the same.</summary>
    public Task<IActionResult> OnPostAntwoordenAsync()
    {
        var open = Taak.Voorbereiding?.Plan.Rijen.Select(rij => rij.Vraag).OfType<Gelijkenisvraag>().ToList() ?? [];
        for (var plaats = 0; plaats < open.Count; plaats++)
            if (Request.Form[$"antwoord-{plaats}"].ToString() is ("zelfde" or "ander") and var antwoord) Taak.Antwoorden[open[plaats].Sleutel] = antwoord == "zelfde";
        return OpnieuwAsync();
    }

    /// <summary>Carries it out as one change.</summary>
    public async Task<IActionResult> OnPostOvernemenAsync(bool geldige, CancellationToken stop)
    {
        if (Taak.Voorbereiding is not { } voorbereiding) return LocalRedirect($"/importeren/{Taak.Id}");
        if (Reden?.Length > MeesteReden)
        {
            Vul();
            return this.Afgekeurd("Reden", $"De reden is {Reden.Length} tekens lang; er passen er {MeesteReden}. Maak de tekst korter.");
        }

        var (resultaat, plan) = await importeur.NeemOverAsync(Taak.OrganisatieId, Namens.Van(huidige.Gebruiker), voorbereiding, geldige, Reden, stop);
        if (!resultaat.Gelukt)
        {
            await taken.BerekenAsync(Taak, Geduld);
            Vul();
            return this.Afgekeurd("", resultaat.Bezwaren[0].Melding);
        }

        await geheugen.BewaarAsync(Taak.OrganisatieId, Bladkeuzelezer.Onthoud(Taak, voorbereiding.Tabellen), stop);
        await taken.VergeetAsync(Taak.Id, stop);
        TempData[Schil.Meldingsleutel] = resultaat.Gewijzigd == 0
            ? "Er was niets te wijzigen: alles stond er al."
            : $"Overgenomen: {plan.Aantal(Rijuitkomst.Nieuw)} nieuw, {plan.Aantal(Rijuitkomst.Gewijzigd)} gewijzigd, {plan.Aantal(Rijuitkomst.Ongewijzigd)} ongewijzigd, {plan.Aantal(Rijuitkomst.Afgewezen)} niet overgenomen.";
        return LocalRedirect("/opgaven");
    }

    /// <summary>Throws the files away; nothing changes.</summary>
    public async Task<IActionResult> OnPostWegAsync(CancellationToken stop)
    {
        await taken.VergeetAsync(Taak.Id, stop);
        TempData[Schil.Meldingsleutel] = "De bestanden zijn weg; er is niets overgenomen.";
        return LocalRedirect("/importeren");
    }

    private async Task<IActionResult> OpnieuwAsync()
    {
        await taken.WijzigAsync(Taak, Geduld, HttpContext.RequestAborted);
        return LocalRedirect($"/importeren/{Taak.Id}");
    }

    private void Vul()
    {
        if (Taak.Bezig) Response.Headers["Refresh"] = "1";
        Bladen = Bladweergave.Van(Taak);
        if (Taak.Voorbereiding?.Plan is not { } plan) return;
        (string Sleutel, string Naam, Func<Rijplan, bool> Past)[] keuzes =
        [
            ("alle", "Alle rijen", _ => true), ("nieuw", "Nieuw", rij => rij.Uitkomst == Rijuitkomst.Nieuw), ("gewijzigd", "Gewijzigd", rij => rij.Uitkomst == Rijuitkomst.Gewijzigd),
            ("ongewijzigd", "Ongewijzigd", rij => rij.Uitkomst == Rijuitkomst.Ongewijzigd), ("afgewezen", "Afgewezen", rij => rij.Uitkomst == Rijuitkomst.Afgewezen),
            ("opmerking", "Met een opmerking", rij => rij.HeeftWaarschuwing),
        ];
        Filters = [.. keuzes.Select(keuze => (keuze.Sleutel, keuze.Naam, plan.Rijen.Count(keuze.Past)))];
        Toon = keuzes.Any(keuze => keuze.Sleutel == Toon) ? Toon : plan.IsGeheel ? "alle" : "afgewezen";
        var gekozen = plan.Rijen.Where(keuzes.First(keuze => keuze.Sleutel == Toon).Past).ToList();
        Bladzijden = Math.Max(1, (gekozen.Count + PerBlad - 1) / PerBlad);
        Bladzijde = Math.Clamp(Bladzijde, 1, Bladzijden);
        Rijen = gekozen.Skip((Bladzijde - 1) * PerBlad).Take(PerBlad).ToList();
        Vragen = [.. plan.Rijen.Select(rij => rij.Vraag).OfType<Gelijkenisvraag>()];
    }
}
