// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Gives and confirms the stand of today: lights and one sentence. Two of one day are one stand, improved.</summary>
public abstract class Standpagina : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The opgave or effort.</summary>
    public Feit Drager { get; private set; } = null!;

    /// <summary>The last stand; nothing when there was none.</summary>
    public Stand? Vorige { get; private set; }

    /// <summary>Of an opgave the opgavemanager judges the whole too; it is never averaged.</summary>
    public bool VraagtGeheel => Drager is Opgave;

    /// <summary>Shows the form, filled with the last stand: what did not change only needs confirming.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        if (!Peil.IsNu)
        {
            return LocalRedirect(Terug);
        }

        Versie = Bestaand?.SindsVersie ?? 0;
        if (Vorige is not null)
        {
            Invoer.Vul(Vorige);
        }

        return Page();
    }

    /// <summary>Confirms the stand.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        var stand = (Stand?)Bestaand ?? new Stand { Id = Guid.CreateVersion7(), Op = id, Datum = Door.Vandaag, Algemeen = Vorige?.Algemeen ?? Licht.Onbekend };
        return await LegVastAsync(Maak(stand), "De stand is bevestigd.");
    }

    /// <summary>Is this the kind that the page is about?</summary>
    protected abstract bool Past(Feit drager);

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld.Replace(".", "", StringComparison.Ordinal));

    private Stand Maak(Stand stand)
    {
        var metLicht = Invoer.Inhoud != Licht.Onbekend || Invoer.Planning != Licht.Onbekend || Invoer.Geld != Licht.Onbekend || Invoer.Risico != Licht.Onbekend;
        return stand with
        {
            Algemeen = VraagtGeheel ? Invoer.Algemeen : metLicht ? Licht.Onbekend : stand.Algemeen,
            Inhoud = new() { Licht = Invoer.Inhoud, Toelichting = Net(Invoer.InhoudToelichting) },
            Planning = new() { Licht = Invoer.Planning, Toelichting = Net(Invoer.PlanningToelichting) },
            Geld = new() { Licht = Invoer.Geld, Toelichting = Net(Invoer.GeldToelichting) },
            Risico = new() { Licht = Invoer.Risico, Toelichting = Net(Invoer.RisicoToelichting) },
            Toelichting = Net(Invoer.Toelichting),
            Oorzaak = Net(Invoer.Oorzaak),
            Gevolg = Net(Invoer.Gevolg),
            Maatregel = Net(Invoer.Maatregel),
            BevestigdDoorId = Gebruiker.PersoonId,
            BevestigdOp = Door.Vandaag,
        };
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await ZoekDragerAsync(id) is not { } drager || !Past(drager))
        {
            return false;
        }

        (Drager, Terug, Vorige) = (drager, AdresVan(drager), Actueel.Stand(Blik, id, Door.Vandaag));
        Bestaand = Vorige is { } vorige && vorige.Datum == Door.Vandaag ? vorige : null;
        Kop("Geef de stand", PadNaarWatErIs(drager));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Oordeel als geheel")]
        public Licht Algemeen { get; set; }

        public Licht Inhoud { get; set; }

        public string? InhoudToelichting { get; set; }

        public Licht Planning { get; set; }

        public string? PlanningToelichting { get; set; }

        public Licht Geld { get; set; }

        public string? GeldToelichting { get; set; }

        public Licht Risico { get; set; }

        public string? RisicoToelichting { get; set; }

        public string? Toelichting { get; set; }

        public string? Oorzaak { get; set; }

        public string? Gevolg { get; set; }

        public string? Maatregel { get; set; }

        internal void Vul(Stand stand)
        {
            (Algemeen, Toelichting, Oorzaak, Gevolg, Maatregel) = (stand.Algemeen, stand.Toelichting, stand.Oorzaak, stand.Gevolg, stand.Maatregel);
            (Inhoud, InhoudToelichting) = (stand.Inhoud.Licht, stand.Inhoud.Toelichting);
            (Planning, PlanningToelichting) = (stand.Planning.Licht, stand.Planning.Toelichting);
            (Geld, GeldToelichting) = (stand.Geld.Licht, stand.Geld.Toelichting);
            (Risico, RisicoToelichting) = (stand.Risico.Licht, stand.Risico.Toelichting);
        }
    }
}
