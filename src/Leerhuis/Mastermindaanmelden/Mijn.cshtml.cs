// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindaanmelden;

/// <summary>One's own application: what was decided and why, the intake, and withdrawing.</summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class MijnModel : Mastermindpagina
{
    private Dictionary<Guid, string> _groepen = [];
    private string _sleutel = "";

    /// <summary>The slot that is chosen.</summary>
    [BindProperty]
    public Guid? SlotId { get; set; }

    internal Mastermindaanmelding Aanmelding { get; private set; } = null!;

    internal Mastermindronde Ronde { get; private set; } = null!;

    internal Intakeslot? Slot { get; private set; }

    internal IReadOnlyList<Keuze> Vrij { get; private set; } = [];

    internal string Pad => $"/mastermind/mijn/{_sleutel}";

    internal string Gegevenspad => $"/mastermind/mijngegevens/{_sleutel}";

    /// <summary>The group for who signs in, or the code of who has a link.</summary>
    internal string Groepssleutel => Guid.TryParse(_sleutel, out _) ? Aanmelding.GroepId.ToString()! : _sleutel;

    internal bool MagKiezen => Aanmelding.Staat == Mastermindstaat.Aangemeld && (Slot is null || Slot.Begin > Nu);

    internal bool MagIntrekken => Aanmelding.Staat is not (Mastermindstaat.Teruggetrokken or Mastermindstaat.Afgewezen);

    internal string Lead => Aanmelding.Staat switch
    {
        Mastermindstaat.Aangemeld => Slot is null ? "Kies een tijd voor de telefonische intake van 20 minuten." : "Je intake staat gepland.",
        Mastermindstaat.Besproken => "De intake is geweest. Je hoort zo snel mogelijk wat er besloten is.",
        Mastermindstaat.Toegelaten => "Je bent toegelaten. De begeleiders stellen nu de groepen samen.",
        Mastermindstaat.Geplaatst => $"Je hebt een plaats in {Groepsnaam(Aanmelding.GroepId!.Value)}.",
        Mastermindstaat.Wachtlijst => "Je staat op de wachtlijst. Komt er een plaats vrij voor de tweede avond, dan bellen we je. In een volgende ronde ga je voor.",
        Mastermindstaat.Afgewezen => "Je hebt geen plaats in deze ronde. Hieronder staat waarom.",
        _ => "Je hebt je teruggetrokken.",
    };

    internal string Groepsnaam(Guid id) => _groepen.GetValueOrDefault(id, "een groep die vervallen is");

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string sleutel) => await GevondenAsync(sleutel) ? Page() : NotFound();

    /// <summary>The intake as a calendar file.</summary>
    public async Task<IActionResult> OnGetAgendaAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel) || Slot is not { } slot) return NotFound();
        var item = Avondtekst.Item(Aanmelding, slot.Begin, Nu);
        return File(Encoding.UTF8.GetBytes(Agendaschrijver.Schrijf([item], Agendamethode.Publish)), Agendaschrijver.Mediatype(Agendamethode.Publish), "intake.ics");
    }

    /// <summary>Takes a slot, in place of the one there was.</summary>
    public async Task<IActionResult> OnPostKiesAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        if (!MagKiezen) return this.Afgekeurd("", "Je kunt geen tijd meer kiezen.");
        if (SlotId is not { } slot || !Vrij.Any(keuze => keuze.Waarde == slot.ToString())) return this.Afgekeurd("SlotId", "Kies een tijd die nog vrij is.");
        if (!await Boeker.BoekAsync(slot, Aanmelding, Stop))
        {
            await GevondenAsync(sleutel);
            SlotId = null;
            ModelState.Clear();
            ModelState.AddModelError("SlotId", "Iemand anders koos deze tijd net. Kies een andere tijd.");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        return Klaar(Pad, "De tijd voor je intake staat vast.");
    }

    /// <summary>Gives the slot back.</summary>
    public async Task<IActionResult> OnPostZegafAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        if (!MagKiezen || Slot is null) return this.Afgekeurd("", "Er is geen tijd om af te zeggen.");
        await Boeker.GeefVrijAsync(Aanmelding, Stop);
        return Klaar(Pad, "De tijd is afgezegd. Kies een andere tijd als je nog wilt meedoen.");
    }

    /// <summary>Withdraws.</summary>
    public async Task<IActionResult> OnPostTrekinAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel) || !MagIntrekken) return NotFound();
        await HttpContext.RequestServices.GetRequiredService<Terugtrekking>().VoerUitAsync(Aanmelding, Ronde, Stop);
        return Klaar(Pad, "Je aanmelding is ingetrokken.");
    }

    private Intakeboeker Boeker => HttpContext.RequestServices.GetRequiredService<Intakeboeker>();

    private async Task<bool> GevondenAsync(string sleutel)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await HttpContext.RequestServices.GetRequiredService<Aanmeldtoegang>().LeesAsync(sleutel, Account, Stop) is not { } rij) return false;
        (_sleutel, Aanmelding) = (sleutel, rij);
        Ronde = await Context.Set<Mastermindronde>().AsNoTracking().SingleAsync(ronde => ronde.Id == rij.RondeId, Stop);
        _groepen = await Context.Set<Mastermindgroep>().AsNoTracking().Where(groep => groep.RondeId == rij.RondeId).ToDictionaryAsync(groep => groep.Id, groep => groep.Naam, Stop);
        Slot = await Context.Set<Intakeslot>().AsNoTracking().SingleOrDefaultAsync(slot => slot.AanmeldingId == rij.Id, Stop);
        var vroegste = Nu + Intakeboeker.Vooraf;
        Vrij = [.. (await Context.Set<Intakeslot>().AsNoTracking().Where(slot => slot.RondeId == rij.RondeId && slot.AanmeldingId == null && slot.Begin > vroegste).OrderBy(slot => slot.Begin).Take(60).ToListAsync(Stop))
            .Select(slot => new Keuze(slot.Id.ToString(), Datumtekst.Tijdstip(slot.Begin), $"met {slot.IntakerNaam}"))];
        Kop("Je aanmelding");
        return true;
    }
}
