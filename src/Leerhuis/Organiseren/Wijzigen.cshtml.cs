// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Kalender;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>Makes and changes an activity; a new one can begin as a copy.</summary>
public sealed partial class WijzigenModel : Organiseerpagina
{
    private const string Nieuw = "nieuw";

    /// <summary>The id of the activity, or "nieuw".</summary>
    [FromRoute]
    public string? Id { get; set; }

    /// <summary>The activity that a new one begins as a copy of.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Kopie { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public Gegevens Invoer { get; set; } = new();

    internal Activiteitkaart? Kaart { get; private set; }

    internal string Titel => Kaart is null ? "Nieuwe activiteit" : "Wijzig de activiteit";

    internal string Terug => Kaart is null ? "/leerhuis/organiseren" : $"/leerhuis/organiseren/activiteiten/{Kaart.A.Id}";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        if (Kaart is not null) Invoer = Activiteitvertaling.Van(Kaart);
        else if (Kopie is { } kopie && await Dienst<Kalenderlezer>().ZoekAsync(Org, kopie, stop) is { } bron)
        {
            Invoer = Activiteitvertaling.Van(bron);
            // What belongs to that one time only.
            (Invoer.Dag, Invoer.AanmeldenVan, Invoer.AanmeldenTot, Invoer.Bijeenkomsten, Invoer.Versie) = (null, null, null, null, 0);
            (Invoer.Verslag, Invoer.Opname, Invoer.OpnameAkkoord, Invoer.Materiaal, Invoer.Onlinelink) = (null, null, false, null, null);
        }

        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        var nieuw = new Activiteit { OrganisatieId = Org, Titel = "" };
        var (zaal, online) = Activiteitvertaling.Zet(Invoer, nieuw, Nu, ModelState);
        if (!ModelState.IsValid) return this.Afgekeurd();
        var opslag = Dienst<Activiteitopslag>();
        var (id, verteld) = (nieuw.Id, 0);
        if (Kaart is null) await opslag.VoegToeAsync(nieuw, Invoer.Reeks, stop);
        else
        {
            id = Kaart.A.Id;
            var gedaan = await opslag.WijzigAsync(Org, id, Invoer.Versie, rij =>
            {
                Activiteitvertaling.Zet(Invoer, rij, Nu, ModelState);
                return ModelState.IsValid;
            }, Invoer.Reeks ?? "", stop);
            if (gedaan is not { } aantal) return this.Afgekeurd("", "Iemand anders wijzigde deze activiteit intussen. Bewaar wat je typte elders, en open deze pagina opnieuw.");
            verteld = aantal;
            await Dienst<Prijsherziening>().DoeAsync(Org, id, stop);
        }

        var bezwaren = new[] { (Veld: "Zaalplekken", Tekst: await opslag.ZetPlekkenAsync(Org, id, Plekvorm.Zaal, zaal, stop)), (Veld: "Onlineplekken", Tekst: await opslag.ZetPlekkenAsync(Org, id, Plekvorm.Online, online, stop)) };
        foreach (var (veld, tekst) in bezwaren)
        {
            if (tekst is not null) ModelState.AddModelError($"Invoer.{veld}", tekst);
        }

        if (!ModelState.IsValid)
        {
            // The rest was kept; the form goes on from there.
            (Id, Invoer.Versie) = (id.ToString(), (await Dienst<Kalenderlezer>().ZoekAsync(Org, id, stop))!.A.Versie);
            ModelState.Remove("Invoer.Versie");
            return this.Afgekeurd();
        }

        var feest = string.Concat((await Dienst<Kalenderlezer>().ZoekAsync(Org, id, stop))!.Keren.Select(DateOnly.FromDateTime).Distinct().Select(dag => Feestdagen.Op(dag) is { } naam ? $" Let op: {Datumtekst.Lang(dag)} is {naam}." : null));
        TempData[Schil.Meldingsleutel] = (verteld == 0 ? "De activiteit is bewaard." : $"De activiteit is bewaard. {verteld} {(verteld == 1 ? "persoon krijgt" : "mensen krijgen")} bericht.") + feest;
        return LocalRedirect($"/leerhuis/organiseren/activiteiten/{id}");
    }

    private async Task<bool> GevondenAsync(CancellationToken stop)
    {
        if (Id != Nieuw)
        {
            if (!Guid.TryParse(Id, out var id)) return false;
            Kaart = await Dienst<Kalenderlezer>().ZoekAsync(Org, id, stop);
            if (Kaart is null) return false;
        }

        Kop(Titel, Kaart is null ? [Organiseren] : [Organiseren, new Kruimel(Kaart.A.Titel, Terug)]);
        return true;
    }
}
