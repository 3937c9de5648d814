// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Kalender;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>The times for intakes of a round; a begeleider adds those at which he or she calls.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class IntakesModel : Mastermindpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>A free slot that is taken away.</summary>
    [BindProperty]
    public Guid? SlotId { get; set; }

    internal Rondestuk Stuk { get; private set; } = null!;

    internal bool Begeleidt { get; private set; }

    internal IReadOnlyList<Intakeslot> Slots { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) => await GevondenAsync(id) ? Page() : NotFound();

    /// <summary>Makes slots for a part of a day.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !Begeleidt) return NotFound();
        var (van, tot) = (Lees(Invoer.Van, "Van"), Lees(Invoer.Tot, "Tot"));
        if (Invoer.Dag is { } gekozen && (gekozen < Vandaag || gekozen > Vandaag.AddYears(1))) ModelState.AddModelError("Invoer.Dag", "Kies een dag die nog komt, binnen een jaar.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var tijden = Belrooster.Maak(van!.Value, tot!.Value, Intakeslot.Duur, TimeSpan.FromMinutes(Invoer.Tussen!.Value));
        if (tijden.Count == 0) return this.Afgekeurd("Invoer.Tot", "Hier past geen gesprek van 20 minuten in.");
        var eigen = Context.Set<Intakeslot>().Where(slot => slot.IntakerId == Account!.Value);
        var bezet = await eigen.Where(slot => slot.Begin > Nu.AddDays(-1)).Select(slot => slot.Begin).ToListAsync(Stop);
        var nieuw = tijden.Select(tijd => Tijd.NaarUtc(Invoer.Dag!.Value.ToDateTime(tijd))).ToList();
        if (nieuw.Exists(begin => bezet.Exists(ander => (begin - ander).Duration() < Intakeslot.Duur + TimeSpan.FromMinutes(Invoer.Tussen!.Value)))) return this.Afgekeurd("Invoer.Van", "Rond die tijd bel je al met iemand, of heb je al een vrije tijd. Houd genoeg minuten tussen twee gesprekken.");
        Context.AddRange(nieuw.Where(begin => begin > Nu).Select(begin => new Intakeslot { RondeId = id, IntakerId = Account!.Value, IntakerNaam = Gebruiker!.Naam, Begin = begin }));
        return await BewaardAsync() ? Klaar($"/mastermind/ronde/{id}/intake", $"{nieuw.Count} tijden gemaakt.") : this.Afgekeurd("Invoer.Van", "Op die tijd heb je al een gesprek.");
    }

    /// <summary>Takes a free slot away.</summary>
    public async Task<IActionResult> OnPostWegAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !Begeleidt) return NotFound();
        var weg = await Context.Set<Intakeslot>().Where(slot => slot.Id == SlotId && slot.RondeId == id && slot.IntakerId == Account!.Value && slot.AanmeldingId == null).ExecuteDeleteAsync(Stop);
        return Klaar($"/mastermind/ronde/{id}/intake", weg == 0 ? "Iemand koos deze tijd net; hij blijft staan." : "De tijd is weggehaald.");
    }

    private TimeOnly? Lees(string? tekst, string veld)
    {
        if (TimeOnly.TryParseExact(tekst?.Trim().Replace('.', ':'), ["H:mm", "HH:mm", "H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd)) return tijd;
        if (!string.IsNullOrWhiteSpace(tekst)) ModelState.AddModelError($"Invoer.{veld}", "Vul een tijd in, bijvoorbeeld 13.00.");
        return null;
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await StukAsync(id) is not { } stuk) return false;
        (Stuk, Begeleidt) = (stuk, stuk.IsBegeleider(Account));
        var vanaf = Nu.AddDays(-14);
        Slots = await Context.Set<Intakeslot>().AsNoTracking().Where(slot => slot.RondeId == id && slot.Begin > vanaf).OrderBy(slot => slot.Begin).Take(300).ToListAsync(Stop);
        Kop("Intakes", new Kruimel(stuk.Ronde.Naam, $"/mastermind/ronde/{id}"));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Required(ErrorMessage = "Vul een dag in."), Display(Name = "Dag")]
        public DateOnly? Dag { get; set; }

        [Required(ErrorMessage = "Vul in vanaf hoe laat je belt."), Display(Name = "Vanaf")]
        public string? Van { get; set; }

        [Required(ErrorMessage = "Vul in hoe laat je klaar bent."), Display(Name = "Klaar om")]
        public string? Tot { get; set; }

        [Required(ErrorMessage = "Vul in hoeveel minuten tussen twee gesprekken zitten."), Range(0, 60, ErrorMessage = "Kies 0 tot en met 60 minuten."), Display(Name = "Minuten tussen twee gesprekken")]
        public int? Tussen { get; set; } = 10;
    }
}
