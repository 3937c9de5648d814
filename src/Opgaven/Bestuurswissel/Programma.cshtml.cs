// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Bestuurswissel;

/// <summary>Records a new programme: its agreements come, and those of earlier programmes are closed, as one change. Nothing is deleted.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class ProgrammaModel : BeeldPagina
{
    /// <summary>The most agreements that are recorded at once.</summary>
    private const int Meeste = 300;

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Agreements of earlier programmes that are not settled.</summary>
    internal IReadOnlyList<Beleidsafspraak> Ouder { get; private set; } = [];

    internal IReadOnlyList<Keuze> Keuzes =>
        [.. Ouder.Select(afspraak => new Keuze(afspraak.Id.ToString(), afspraak.Tekst, $"{Woorden.Van(afspraak.Soort)}{(afspraak.Datum is { } dag ? $", {Datumtekst.Kort(dag)}" : "")}, {Woorden.Van(afspraak.Stand)}"))];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows the form; everything old closes unless somebody keeps it.</summary>
    public IActionResult OnGet()
    {
        if (!Peil.IsNu) return LocalRedirect(Weg.Met("/bestuurswissel"));
        Lees();
        Invoer = new Formulier { Datum = Door.Vandaag, Soort = Beleidsafspraaksoort.Collegeprogramma, Sluit = [.. Ouder.Select(afspraak => afspraak.Id)] };
        return Page();
    }

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Lees();
        if (!ModelState.IsValid) return Opnieuw(StatusCodes.Status400BadRequest);
        var regels = (Invoer.Afspraken ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        if (regels.Count == 0) ModelState.AddModelError("Invoer.Afspraken", "Schrijf de afspraken op, elke op een eigen regel.");
        if (regels.Count > Meeste) ModelState.AddModelError("Invoer.Afspraken", $"Dit zijn {regels.Count} afspraken; er kunnen er {Meeste} tegelijk.");
        if (regels.Find(regel => regel.Length > Feit.TekstMax) is not null) ModelState.AddModelError("Invoer.Afspraken", $"Een afspraak heeft hoogstens {Feit.TekstMax} tekens.");
        if (Invoer.Soort is not (Beleidsafspraaksoort.Collegeprogramma or Beleidsafspraaksoort.Coalitieakkoord)) ModelState.AddModelError("Invoer.Soort", "Kies collegeprogramma of coalitieakkoord.");
        var nieuw = regels.Select(regel => new Beleidsafspraak { Id = Guid.CreateVersion7(), Soort = Invoer.Soort, Tekst = regel, Datum = Invoer.Datum });
        var dicht = Ouder.Where(afspraak => Invoer.Sluit?.Contains(afspraak.Id) == true).Select(afspraak => Blik.MetVerborgen(afspraak with { Stand = Afspraakstand.Vervallen, WaarGebleven = Waar(afspraak) }));
        var handeling = new WijzigSamen([.. nieuw.Select(afspraak => new Samendeel(afspraak, 0)), .. dicht.Select(afspraak => new Samendeel(afspraak, afspraak.SindsVersie))]);
        return await VoerUitAsync(handeling, "/bestuurswissel/leggen", "Het programma is vastgelegd. Leg het nu op het lopende werk.", "Nieuw programma van het bestuur");
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => veld == nameof(Beleidsafspraak.Datum) ? "Invoer.Datum" : veld == nameof(Beleidsafspraak.Tekst) ? "Invoer.Afspraken" : "";

    /// <summary>What became of an agreement that is closed; what was told of it before stays.</summary>
    private string Waar(Beleidsafspraak afspraak) =>
        afspraak.WaarGebleven ?? $"Afgesloten bij het nieuwe {Woorden.Van(Invoer.Soort)}{(Invoer.Datum is { } dag ? $" van {Datumtekst.Lang(dag)}" : "")}.";

    private void Lees()
    {
        Kop("Nieuw programma", new Kruimel("Bestuurswissel", "/bestuurswissel"));
        var beeld = new Programmabeeld(Blik);
        Ouder = [.. beeld.Afspraken, .. beeld.Ouder];
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Beleidsafspraaksoort Soort { get; set; }

        [Required(ErrorMessage = "Vul de datum van het programma in."), Display(Name = "Datum")]
        public DateOnly? Datum { get; set; }

        [Display(Name = "Afspraken")]
        public string? Afspraken { get; set; }

        public IReadOnlyList<Guid>? Sluit { get; set; }
    }
}
