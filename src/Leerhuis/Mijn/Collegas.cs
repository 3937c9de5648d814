// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Mijn;

/// <content>Whom the association speaks with at a member says who works there: colleagues whose address the domains do not tell.</content>
public sealed partial class TonenModel
{
    private const int Langste = 4000;

    /// <summary>The membership it is about.</summary>
    [BindProperty, Display(Name = "Waar werken zij?")]
    public Guid? Lid { get; set; }

    /// <summary>Addresses of colleagues, one per line.</summary>
    [BindProperty, StringLength(Langste, ErrorMessage = "Dit is te lang: hoogstens 4.000 tekens."), Display(Name = "E-mailadressen van collega's")]
    public string? Collegas { get; set; }

    /// <summary>The memberships of which this person is the contact, that are or will be.</summary>
    internal IReadOnlyList<Verenigingslid> ContactVan { get; private set; } = [];

    /// <summary>How often people of a member had a place in the last year.</summary>
    internal IReadOnlyDictionary<Guid, int> Deelnames { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>Says that people work there; each of them hears so.</summary>
    public async Task<IActionResult> OnPostUitnodigenAsync(CancellationToken stop)
    {
        if (!await WieAsync(stop) || await ContactAsync(stop) is not { } over) return NotFound();
        var adressen = (Collegas ?? "").Split([' ', ',', ';', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(adres => adres.ToLowerInvariant()).Distinct().ToList();
        if (adressen.Count == 0 && ModelState.IsValid) ModelState.AddModelError(nameof(Collegas), "Vul ten minste één e-mailadres in.");
        if (adressen.FirstOrDefault(adres => !MailAddress.TryCreate(adres, out var net) || net.Address != adres || !net.Host.Contains('.', StringComparison.Ordinal)) is { } fout)
            ModelState.AddModelError(nameof(Collegas), $"Dit is geen e-mailadres: ‘{fout[..Math.Min(60, fout.Length)]}’.");
        var al = Regels.Lees(over.Uitgenodigd);
        var nieuw = adressen.Except(al).ToList();
        if (string.Join('\n', al.Concat(nieuw)).Length > Langste) ModelState.AddModelError(nameof(Collegas), "Dit zijn te veel adressen. Vraag de vereniging om het domein van je organisatie erbij te zetten.");
        if (!ModelState.IsValid) return await AfgekeurdAsync(stop);
        if (!await ZetAsync(over, [.. al, .. nieuw], stop)) return await OpnieuwAsync(stop);
        foreach (var adres in nieuw) context.Berichten.Add(Dienst<Ledenpost>().Uitgenodigd(Vereniging!, over, adres));
        await context.SaveChangesAsync(stop);
        // Who comes from another member works here from now on.
        foreach (var ander in await context.Set<Verenigingslid>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.Id != over.Id && rij.Uitgenodigd != null).ToListAsync(stop))
        {
            var rest = Regels.Lees(ander.Uitgenodigd).Except(nieuw).ToList();
            if (rest.Count < Regels.Lees(ander.Uitgenodigd).Count) await ZetAsync(ander, rest, stop);
        }

        return await KlaarAsync(nieuw.Count == 0 ? "Deze collega's stonden er al." : $"{nieuw.Count} {(nieuw.Count == 1 ? "collega krijgt" : "collega's krijgen")} bericht en {(nieuw.Count == 1 ? "doet" : "doen")} voortaan mee als lid.", stop);
    }

    /// <summary>Says that somebody does not work there any more.</summary>
    public async Task<IActionResult> OnPostCollegaWegAsync(string? collega, CancellationToken stop)
    {
        if (!await WieAsync(stop) || await ContactAsync(stop) is not { } over) return NotFound();
        ModelState.Clear();
        if (!await ZetAsync(over, [.. Regels.Lees(over.Uitgenodigd).Where(adres => adres != collega)], stop)) return await OpnieuwAsync(stop);
        return await KlaarAsync($"{collega} doet niet meer mee als jullie collega. Verandert daardoor een prijs, dan krijgt die persoon bericht.", stop);
    }

    private IQueryable<Verenigingslid> Contactrijen(string email)
    {
        var vandaag = Tijd.Dag(Nu);
        return context.Set<Verenigingslid>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.Contactmail == email && (rij.Tot == null || rij.Tot >= vandaag)).OrderBy(rij => rij.Naam);
    }

    private async Task<Verenigingslid?> ContactAsync(CancellationToken stop) => Email is { } email && Lid is { } lid ? await Contactrijen(email).SingleOrDefaultAsync(rij => rij.Id == lid, stop) : null;

    /// <summary>Writes the addresses, unless somebody else did so meanwhile.</summary>
    private async Task<bool> ZetAsync(Verenigingslid over, List<string> adressen, CancellationToken stop)
    {
        var nieuw = adressen.Count == 0 ? null : string.Join('\n', adressen);
        return await context.Set<Verenigingslid>().Where(rij => rij.OrganisatieId == Org && rij.Id == over.Id && rij.Uitgenodigd == over.Uitgenodigd).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Uitgenodigd, nieuw), stop) == 1;
    }

    private async Task<IActionResult> KlaarAsync(string melding, CancellationToken stop)
    {
        await Dienst<Prijsherziening>().DoeAsync(Org, null, stop);
        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect(Hier);
    }

    private Task<IActionResult> OpnieuwAsync(CancellationToken stop)
    {
        ModelState.AddModelError(nameof(Collegas), "Iemand anders wijzigde deze lijst intussen. Kijk of zij klopt, en probeer het opnieuw.");
        return AfgekeurdAsync(stop);
    }

    private async Task<IActionResult> AfgekeurdAsync(CancellationToken stop)
    {
        await VulAsync(stop);
        return this.Afgekeurd();
    }

    private async Task VulContactAsync(string email, CancellationToken stop)
    {
        ContactVan = await Contactrijen(email).ToListAsync(stop);
        if (ContactVan.Count == 0) return;
        var (leden, jaar, nu) = (ContactVan.Select(rij => (Guid?)rij.Id).ToList(), Nu.AddYears(-1), Nu);
        Deelnames = await context.Set<Aanmelding>()
            .Where(rij => rij.OrganisatieId == Org && leden.Contains(rij.LidId) && rij.Staat == Aanmeldstaat.Bevestigd && context.Set<Activiteit>().Any(over => over.OrganisatieId == Org && over.Id == rij.ActiviteitId && over.Einde > jaar && over.Einde <= nu))
            .GroupBy(rij => rij.LidId!.Value).Select(groep => new { groep.Key, Aantal = groep.Count() }).ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, stop);
    }
}
