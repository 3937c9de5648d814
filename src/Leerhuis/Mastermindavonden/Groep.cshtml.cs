// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindavonden;

/// <summary>A group: its evenings, members and open commitments; its begeleider gives a free place to somebody who waits, until the second evening.</summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class GroepModel : Groepspagina
{
    private List<Mastermindbeurt> _beurten = [];

    /// <summary>Who takes a free place.</summary>
    [BindProperty]
    public Guid? Invaller { get; set; }

    internal IReadOnlyList<Mastermindtoezegging> Open { get; private set; } = [];

    internal IReadOnlyList<Keuze> Invallers { get; private set; } = [];

    internal string Stoelen(Mastermindavond avond) => string.Join(", ", _beurten.Where(beurt => beurt.AvondId == avond.Id && beurt.Plek is not null).OrderBy(beurt => beurt.Plek).Select(beurt => Naam(beurt.AanmeldingId)));

    internal string Erbij(Mastermindavond avond) => !_beurten.Exists(beurt => beurt.AvondId == avond.Id && beurt.Aanwezig is not null) ? "nog niet bekend" : $"{_beurten.Count(beurt => beurt.AvondId == avond.Id && beurt.Aanwezig == true)} van {Leden.Count}";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string sleutel) => await GevondenAsync(sleutel) ? Page() : NotFound();

    /// <summary>The evenings as a calendar file, without names.</summary>
    public async Task<IActionResult> OnGetAgendaAsync(string sleutel)
    {
        if (!await GroepAsync(sleutel)) return NotFound();
        var items = Avonden.Select(avond => Avondtekst.Item(Groep, avond, Nu));
        return File(Encoding.UTF8.GetBytes(Agendaschrijver.Schrijf(items, Agendamethode.Publish, Groep.Naam)), Agendaschrijver.Mediatype(Agendamethode.Publish), "mastermind.ics");
    }

    /// <summary>Gives a free place to somebody who waits.</summary>
    public async Task<IActionResult> OnPostInvallenAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel) || !Begeleidt) return NotFound();
        if (Invaller is not { } wie || !Invallers.Any(keuze => keuze.Waarde == wie.ToString())) return this.Afgekeurd("Invaller", "Kies iemand die nog op de wachtlijst staat.");
        return await HttpContext.RequestServices.GetRequiredService<Invalboek>().PlaatsAsync(Groep.Id, wie, Gebruiker!.Naam, Stop)
            ? Klaar(Groepspad, "De plaats is gegeven en de brief gaat uit.") : this.Afgekeurd("Invaller", "Deze plaats is net gegeven. Kijk opnieuw.");
    }

    private async Task<bool> GevondenAsync(string sleutel)
    {
        if (!await GroepAsync(sleutel)) return false;
        var avonden = Avonden.Select(avond => avond.Id).ToList();
        _beurten = await Context.Set<Mastermindbeurt>().AsNoTracking().Where(rij => avonden.Contains(rij.AvondId)).ToListAsync(Stop);
        Open = await Context.Set<Mastermindtoezegging>().AsNoTracking().Where(rij => rij.GroepId == Groep.Id && rij.Staat == Toezeggingstaat.Open).OrderBy(rij => rij.Avond).ToListAsync(Stop);
        if (Begeleidt && Leden.Count < Groep.Maximum && Avonden.Any(avond => avond.Nummer == Invalboek.LaatsteAvond && avond.Dag >= Vandaag) && await Rondestuk.LeesAsync(Context, Intakesleutel, Ronde.Id, Stop) is { } stuk)
            Invallers = [.. Invalboek.Passend(stuk, Groep.Id).Select(rij => new Keuze(rij.Id.ToString(), $"{rij.Naam}, {rij.Organisatie}", rij.Wachtrondes > 0 ? $"wachtte al {rij.Wachtrondes} keer" : null))];
        Kop(Groep.Naam);
        return true;
    }
}
