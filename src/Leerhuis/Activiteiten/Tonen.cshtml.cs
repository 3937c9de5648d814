// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Activiteiten;

/// <summary>One activity, for everybody; a concept only for who organises.</summary>
public sealed class TonenModel(Aanmeldlink links) : Openbarepagina
{
    /// <summary>The activity.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The code of an invitation.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Uitnodiging { get; set; }

    internal Activiteitkaart Kaart { get; private set; } = null!;

    internal bool MagNaslag { get; private set; }

    /// <summary>Whether this reader may sign up: the activity is not by invitation, or the reader is invited.</summary>
    internal bool MagAanmelden { get; private set; }

    /// <summary>What the association is, with what it told of itself up to the day of the activity.</summary>
    internal string? Over { get; private set; }

    /// <summary>The bestuur on the day of the activity.</summary>
    internal IReadOnlyList<Bestuurslid> Bestuur { get; private set; } = [];

    internal IReadOnlyList<Activiteitkaart> Anders { get; private set; } = [];

    internal IReadOnlyList<Activiteitkaart> Reeks { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Vereniging is null || await Dienst<Kalenderlezer>().ZoekAsync(Org, Id, stop) is not { } kaart || (kaart.A.GepubliceerdOp is null && !IsOrganisator)) return NotFound();
        Kaart = kaart;
        Kop(kaart.A.Titel);
        MagAanmelden = kaart.A.Toegang != Activiteittoegang.Uitnodiging || links.Nodigt(Uitnodiging, Id);
        MagNaslag = IsOrganisator || await Dienst<Lidkenner>().MagNaslagAsync(kaart.A, Gebruiker, Nu, stop);
        Over = string.Join("\n\n", new[] { Vereniging.Over, Cijferzin.Van(await Dienst<Verenigingsfeiten>().CijfersAsync(Org, stop), kaart.Dag) }.OfType<string>());
        Bestuur = [.. (await Dienst<Verenigingsfeiten>().BestuurAsync(Org, stop)).Where(wie => wie.GeldtOp(kaart.Dag))];
        var alle = await Dienst<Kalenderlezer>().AlleAsync(Org, stop);
        if (kaart.A.ReeksId is { } reeks) Reeks = [.. alle.Where(ander => ander.A.ReeksId == reeks && ander.A.GepubliceerdOp is not null && ander.A.Id != Id)];
        // First what is about the same, then what comes first.
        Anders =
        [
            .. alle.Where(ander => ander.A.Id != Id && ander.A.ReeksId != (kaart.A.ReeksId ?? Guid.Empty) && ander.A.Staat == Activiteitstaat.Gepubliceerd && ander.IsOpen(Nu) && !ander.IsVol)
                .OrderByDescending(ander => ander.Themas.Intersect(kaart.Themas, StringComparer.OrdinalIgnoreCase).Count()).ThenBy(ander => ander.A.Begin).Take(3),
        ];
        return Page();
    }

    internal string Aanmeldadres => $"{Request.PathBase}/leerhuis/activiteiten/{Id}/aanmelden{(Uitnodiging is { } code ? $"?uitnodiging={Uri.EscapeDataString(code)}" : "")}";

    /// <summary>State of the event in the words of schema.org.</summary>
    internal string Schemastaat => Kaart.IsGeannuleerd ? "EventCancelled" : Kaart.A.VorigBegin is { } vorig && vorig != Kaart.A.Begin ? "EventRescheduled" : "EventScheduled";

    /// <summary>Form of the event in the words of schema.org.</summary>
    internal string Schemavorm => Kaart.A.Vorm switch { Activiteitvorm.Fysiek => "OfflineEventAttendanceMode", Activiteitvorm.Digitaal => "OnlineEventAttendanceMode", _ => "MixedEventAttendanceMode" };
}
