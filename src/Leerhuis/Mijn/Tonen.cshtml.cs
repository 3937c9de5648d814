// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Mijn;

/// <summary>
/// Everything under one mail address, for its owner: who signed in with it, or who has the link that was mailed to it. Sign-ups, the own calendar, a
/// copy of what is kept, and the way to have it wiped.
/// </summary>
[EnableRateLimiting(LeerhuisRegistratie.Limiet)]
public sealed partial class TonenModel(SamenhangContext context, Aanmeldlink links) : Openbarepagina
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The code of the link; nothing for who signed in.</summary>
    [FromRoute]
    public string? Code { get; set; }

    /// <summary>Where the link is mailed.</summary>
    [BindProperty, StringLength(Account.EmailLengte, ErrorMessage = "Dit e-mailadres is te lang."), EmailAddress(ErrorMessage = "Dit is geen e-mailadres."), Display(Name = "E-mailadres")]
    public string? Adres { get; set; }

    internal string? Email { get; private set; }

    /// <summary>There is a code, but it opens nothing.</summary>
    internal bool Verlopen => Code is not null && Email is null;

    internal IReadOnlyList<(Aanmelding Wie, Activiteitkaart Kaart)> Komend { get; private set; } = [];

    internal IReadOnlyList<(Aanmelding Wie, Activiteitkaart Kaart)> Geweest { get; private set; } = [];

    internal bool WilBerichten { get; private set; } = true;

    /// <summary>The secret address, shown once.</summary>
    internal string? Agendalink { get; private set; }

    private IEnumerable<IGegevensdeel> Delen => Dienst<IEnumerable<IGegevensdeel>>();

    internal string Hier => Code is null ? "/leerhuis/mijn" : $"/leerhuis/mijn/{Code}";

    internal string Pad(Aanmelding wie) => links.Pad(wie.Id);

    /// <summary>Shows it, or asks for an address.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await WieAsync(stop)) return NotFound();
        if (Verlopen) Response.StatusCode = StatusCodes.Status410Gone;
        await VulAsync(stop);
        return Page();
    }

    /// <summary>A copy of everything.</summary>
    public async Task<IActionResult> OnGetGegevensAsync(CancellationToken stop)
    {
        if (!await WieAsync(stop) || Email is not { } email) return NotFound();
        var alles = new Dictionary<string, IReadOnlyList<object>>();
        foreach (var deel in Delen) alles[deel.Naam] = await deel.LeesAsync(Org, email, stop);
        return File(JsonSerializer.SerializeToUtf8Bytes(alles, Leesbaar), "application/json", "mijn-gegevens.json");
    }

    /// <summary>Mails the link. The answer is the same whether there is something under the address or not.</summary>
    public async Task<IActionResult> OnPostMailAsync(CancellationToken stop)
    {
        if (!await WieAsync(stop)) return NotFound();
        if (Adres is null) ModelState.AddModelError(nameof(Adres), "Vul een e-mailadres in.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var adres = Adres!.ToLowerInvariant();
        var bekend = false;
        foreach (var deel in Delen) bekend |= (await deel.LeesAsync(Org, adres, stop)).Count > 0;
        if (bekend) await Dienst<Aanmeldbalie>().MailMijnAsync(Org, adres, stop);
        TempData[Schil.Meldingsleutel] = $"Als er iets onder {Adres} staat, is de link nu onderweg.";
        return LocalRedirect("/leerhuis/mijn");
    }

    /// <summary>Makes the secret address of the own calendar; the one before stops working.</summary>
    public async Task<IActionResult> OnPostAgendalinkAsync(CancellationToken stop)
    {
        if (!await WieAsync(stop) || Email is not { } email) return NotFound();
        ModelState.Clear();
        Agendalink = Site.Van(Request).AbsoluteUri.TrimEnd('/') + "/leerhuis/agenda.ics?mijn=" + await Dienst<Agendalinks>().MaakAsync(Org, email, stop);
        await VulAsync(stop);
        return Page();
    }

    /// <summary>Ends reminders and questions afterwards, or has them again.</summary>
    public async Task<IActionResult> OnPostBerichtenAsync(bool aan, CancellationToken stop)
    {
        if (!await WieAsync(stop) || Email is not { } email) return NotFound();
        await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Email == email).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.GeenBerichten, !aan), stop);
        TempData[Schil.Meldingsleutel] = aan ? "Je krijgt weer herinneringen en vragen achteraf." : "Je krijgt geen herinneringen en vragen achteraf meer.";
        return LocalRedirect(Hier);
    }

    /// <summary>Signs off everywhere and wipes everything; the numbers stay.</summary>
    public async Task<IActionResult> OnPostWissenAsync(CancellationToken stop)
    {
        if (!await WieAsync(stop) || Email is not { } email) return NotFound();
        foreach (var deel in Delen) await deel.WisAsync(Org, email, stop);
        Dienst<Kalenderlezer>().Vergeet(Org);
        TempData[Schil.Meldingsleutel] = "Je gegevens zijn gewist, en je bent overal afgemeld. Wat blijft, zijn aantallen.";
        return LocalRedirect("/leerhuis");
    }

    private async Task<bool> WieAsync(CancellationToken stop)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        Kop("Mijn aanmeldingen");
        if (Vereniging is null) return false;
        Email = Code is { } code ? links.LeesMijn(code) : (await Dienst<Lidkenner>().EmailAsync(Gebruiker, stop))?.ToLowerInvariant();
        return true;
    }

    private async Task VulAsync(CancellationToken stop)
    {
        if (Email is not { } email) return;
        var mijn = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.Email == email).ToListAsync(stop);
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).ToDictionary(kaart => kaart.A.Id);
        var alle = mijn.Where(wie => kaarten.ContainsKey(wie.ActiviteitId)).Select(wie => (Wie: wie, Kaart: kaarten[wie.ActiviteitId])).OrderBy(paar => paar.Kaart.Begin).ToList();
        Komend = [.. alle.Where(paar => !paar.Kaart.IsVoorbij(Nu) && paar.Wie.Staat != Aanmeldstaat.Afgemeld)];
        Geweest = [.. alle.Except(Komend).Reverse()];
        await VulContactAsync(email, stop);
        WilBerichten = !mijn.Any(wie => wie.GeenBerichten);
    }
}
