// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Sparren;

namespace Samenhang.Opgaven.Sparren;

/// <summary>Two people word the question of an opgave, each alone, and then make one text of both.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class SparrenModel(Sparringen sparringen) : BeeldPagina
{
    internal static readonly (string Naam, Func<Sparwoorden, string?> Lees)[] Vragen =
        [("Nu", w => w.Nu), ("Gewenst", w => w.Gewenst), ("Waarom wij", w => w.WaaromWij), ("Onze rol", w => w.OnzeRol)];

    /// <summary>A text of one's own, or the joint one.</summary>
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    [BindProperty, Display(Name = "De een")]
    public Guid? Een { get; set; }

    [BindProperty, Display(Name = "De ander")]
    public Guid? Ander { get; set; }

    [BindProperty]
    public bool Inleveren { get; set; }

    internal Opgave Opgave { get; private set; } = null!;

    internal Sparring? Sparring { get; private set; }

    internal bool MagSchrijven => Peil.IsNu && Sparring is { Afgerond: false } sparring && sparring.Van(Gebruiker.PersoonId) is { Ingeleverd: false };

    internal bool MagSamen => MagWijzigen(Recht.OpgaveWijzigen) && Sparring is { IsOpen: true, Afgerond: false };

    internal bool MagBeginnen => MagWijzigen(Recht.OpgaveWijzigen) && Sparring is null or { Afgerond: true };

    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows where it stands.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        Invoer = MagSchrijven ? Velden.Van(Sparring!.Van(Gebruiker.PersoonId)!.Woorden!) : MagSamen ? Velden.Samen(Sparring!) : new();
        return Page();
    }

    /// <summary>Asks two people.</summary>
    public async Task<IActionResult> OnPostBeginAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !MagBeginnen)
        {
            return NotFound();
        }

        foreach (var (veld, wie) in new[] { (nameof(Een), Een), (nameof(Ander), Ander) })
        {
            if (Personen.Zoek(wie) is not { Actief: true }) ModelState.AddModelError(veld, "Kies iemand uit de lijst.");
        }

        if (Een is not null && Een == Ander) ModelState.AddModelError(nameof(Ander), "Kies twee verschillende mensen.");
        return !ModelState.IsValid ? Opnieuw(StatusCodes.Status400BadRequest)
            : await Klaar(
                await sparringen.BeginAsync(Gebruiker.OrganisatieId, Opgave, Personen.Zoek(Een)!, Personen.Zoek(Ander)!, Gebruiker.PersoonId, HttpContext.RequestAborted),
                sparringen.KanMailen ? "Het sparren is begonnen. Wie een e-mailadres heeft, krijgt bericht." : "Het sparren is begonnen. Laat de twee weten dat zij hier hun tekst schrijven.");
    }

    /// <summary>Keeps the text of who takes part, or hands it in.</summary>
    public async Task<IActionResult> OnPostSchrijfAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !MagSchrijven)
        {
            return NotFound();
        }

        if (Inleveren && Invoer.IsLeeg) ModelState.AddModelError("Invoer.Nu", "Schrijf eerst iets op. Daarna kun je inleveren.");
        if (!ModelState.IsValid) return Opnieuw(StatusCodes.Status400BadRequest);
        var bewaard = await sparringen.SchrijfAsync(Gebruiker.OrganisatieId, id, Gebruiker.PersoonId!.Value, Invoer.Maak(), Inleveren, HttpContext.RequestAborted);
        if (bewaard && Inleveren && Personen.Zoek(Gebruiker.PersoonId) is { } ik && Sparring!.Delen.FirstOrDefault(deel => deel.PersoonId != ik.Id) is { } deel && Personen.Zoek(deel.PersoonId) is { } ander)
        {
            await sparringen.MeldAsync(Gebruiker.OrganisatieId, Opgave, ik, ander, deel.Ingeleverd, HttpContext.RequestAborted);
        }

        return await Klaar(bewaard, Inleveren ? "Je tekst is ingeleverd." : "Je tekst is bewaard; nog niemand anders leest hem.");
    }

    /// <summary>Makes the joint text the formulering.</summary>
    public async Task<IActionResult> OnPostSamenAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !MagSamen)
        {
            return NotFound();
        }

        var woorden = Invoer.Maak();
        var nieuw = Opgave with { Formulering = Opgave.Formulering with { Nu = woorden.Nu, Gewenst = woorden.Gewenst, WaaromWij = woorden.WaaromWij, OnzeRol = woorden.OnzeRol } };
        var reden = $"Samen gemaakt door {string.Join(" en ", Sparring!.Delen.Select(deel => Personen.Naam(deel.PersoonId)))}";
        var uitkomst = await VoerUitAsync(new Herformuleer(Blik.MetVerborgen(nieuw), Opgave.SindsVersie), Weg.Opgave(id), "De gezamenlijke tekst is de formulering.", reden);
        if (uitkomst is LocalRedirectResult)
        {
            await sparringen.RondAfAsync(Gebruiker.OrganisatieId, id, HttpContext.RequestAborted);
        }

        return uitkomst;
    }

    protected override string Veld(string veld) => base.Veld(veld[(veld.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    private async Task<IActionResult> Klaar(bool gelukt, string melding)
    {
        if (!gelukt)
        {
            await GevondenAsync(Opgave.Id);
            ModelState.AddModelError("", "Dit is intussen veranderd. Bekijk hoe het er nu voor staat.");
            return Opnieuw(StatusCodes.Status409Conflict);
        }

        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect($"/opgaven/{Opgave.Id}/sparren");
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (Blik.Zoek<Opgave>(id) is not { } opgave)
        {
            return false;
        }

        Opgave = opgave;
        Sparring = await sparringen.LeesAsync(Gebruiker.OrganisatieId, id, Gebruiker.PersoonId, HttpContext.RequestAborted);
        Kop("Sparren", new Kruimel("Landschap", Weg.Opgaven), new Kruimel(opgave.Naam, Weg.Opgave(id)));
        return true;
    }

    public sealed class Velden
    {
        [MaxLength(Feit.TekstMax), Display(Name = "Nu")]
        public string? Nu { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Gewenst")]
        public string? Gewenst { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Waarom wij")]
        public string? WaaromWij { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Onze rol")]
        public string? OnzeRol { get; set; }

        internal bool IsLeeg => Maak() == new Sparwoorden(null, null, null, null);

        internal static Velden Van(Sparwoorden woorden) => new() { Nu = woorden.Nu, Gewenst = woorden.Gewenst, WaaromWij = woorden.WaaromWij, OnzeRol = woorden.OnzeRol };

        /// <summary>Both texts below each other, to begin the joint one with.</summary>
        internal static Velden Samen(Sparring sparring)
        {
            string? Beide(Func<Sparwoorden, string?> lees) =>
                string.Join("\n\n", sparring.Delen.Select(deel => lees(deel.Woorden!)).OfType<string>()) is { Length: > 0 } tekst ? tekst[..Math.Min(tekst.Length, Feit.TekstMax)] : null;
            return new() { Nu = Beide(w => w.Nu), Gewenst = Beide(w => w.Gewenst), WaaromWij = Beide(w => w.WaaromWij), OnzeRol = Beide(w => w.OnzeRol) };
        }

        internal Sparwoorden Maak() => new(Net(Nu), Net(Gewenst), Net(WaaromWij), Net(OnzeRol));

        private static string? Net(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim().ReplaceLineEndings("\n");
    }
}
