// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>
/// A page or file about what differs between two moments: <c>sinds</c> in the address is the earlier one, <c>op</c> the later. A form sends
/// <c>van</c> and <c>tot</c> and is led to that address; who chooses them the wrong way round is helped.
/// </summary>
public abstract class Vergelijkpagina : BeeldPagina
{
    /// <summary>The earlier moment, as the form sends it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Van { get; set; }

    /// <summary>The earlier day, when no moment is chosen.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Van dag")]
    public DateOnly? Vandag { get; set; }

    /// <summary>The later moment, as the form sends it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Tot { get; set; }

    /// <summary>The later day, when no moment is chosen.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Tot dag")]
    public DateOnly? Totdag { get; set; }

    /// <summary>The earlier moment; empty when the address names none that can be shown.</summary>
    internal Vergelijkmoment? Eerder { get; private set; }

    /// <summary>The later moment.</summary>
    internal Vergelijkmoment Later { get; private set; } = null!;

    /// <summary>What differs.</summary>
    internal Vergelijkbeeld Beeld { get; private set; } = null!;

    /// <summary>What was chosen.</summary>
    internal Vergelijkkeuze Keuze { get; private set; } = null!;

    /// <summary>What fits the filters, of every kind.</summary>
    internal IReadOnlyList<Vergelijkstuk> Stukken { get; private set; } = [];

    /// <summary>What fits the filters and is of a kind that is shown.</summary>
    internal IReadOnlyList<Vergelijkstuk> Getoond { get; private set; } = [];

    /// <summary>The named moments, newest first.</summary>
    internal IReadOnlyList<Moment> Momenten { get; private set; } = [];

    /// <summary>The opgave it is about; empty for all of them.</summary>
    internal Opgave? Opgave { get; private set; }

    /// <summary>The moments were chosen the other way round.</summary>
    internal bool IsOmgedraaid => Request.Query["omgedraaid"] == "ja";

    /// <summary>Whether something was recorded before the earlier moment.</summary>
    internal bool HeeftEerder => Beeld.Eerder.Versie > 0;

    /// <summary>Budget year of the later moment.</summary>
    internal int Jaar => Beeld.DagLater.Year;

    /// <summary>Who leaves, where that was not known or otherwise at the other moment.</summary>
    internal IReadOnlyList<string> Vertrek => field ??= Vertrekverschil.Zinnen(this);

    /// <summary>Tells the differences in sentences.</summary>
    internal Wijzigingsverhaal Verhaal => field ??= Vertel();

    /// <summary>Reads both moments and compares them.</summary>
    /// <param name="pad">Address of the page.</param>
    /// <param name="opgave">The opgave of the page; empty for all.</param>
    /// <returns>What to answer instead of the page; nothing when there is something to show.</returns>
    protected async Task<IActionResult?> VergelijkAsync(string pad, Guid? opgave = null)
    {
        var diensten = HttpContext.RequestServices;
        var tijdreis = diensten.GetRequiredService<Tijdreis>();
        var nu = (await tijdreis.LeesAsync(Gebruiker.OrganisatieId, Peil.Nu, HttpContext.RequestAborted))!.Value;
        Momenten = [.. nu.Nu.Momenten.OrderByDescending(moment => moment.Datum)];
        Later = new Vergelijkmoment(Peil, nu.Nu.Momenten.Zoek(Peil.MomentId)?.Naam, Peildatum);
        if (Gestuurd(pad) is { } gestuurd)
        {
            return ModelState.IsValid ? LocalRedirect(gestuurd) : Onbekend();
        }

        var peil = Request.Query["sinds"].ToString() is { Length: > 0 } sinds ? Vergelijkmoment.Lees(sinds) : Vanzelf();
        if (peil is null || await tijdreis.LeesAsync(Gebruiker.OrganisatieId, peil, HttpContext.RequestAborted) is not { } toen)
        {
            ModelState.AddModelError(nameof(Van), "Dit moment kennen we niet (meer). Kies een ander moment.");
            return Onbekend();
        }

        Vul(peil);
        if (toen.Peildatum > nu.Peildatum || Peildatum > nu.Peildatum)
        {
            ModelState.AddModelError(toen.Peildatum > nu.Peildatum ? nameof(Vandag) : nameof(Totdag), "Deze dag moet nog komen. Kies vandaag of een dag daarvoor.");
            return Onbekend();
        }

        Eerder = new Vergelijkmoment(peil, nu.Nu.Momenten.Zoek(peil.MomentId)?.Naam, toen.Peildatum);
        if ((toen.Beeld.Versie, toen.Peildatum).CompareTo((Blik.Versie, Peildatum)) > 0)
        {
            return LocalRedirect(Adres(pad, Later.Waarde, Eerder.Waarde, ("omgedraaid", "ja")));
        }

        var blikken = diensten.GetRequiredService<Blikken>();
        Beeld = Vergelijkgeheugen.Vast.Van(blikken.Van(toen.Beeld, Blik.Kijker), Blik, blikken.Van(nu.Nu, Blik.Kijker), toen.Peildatum, Peildatum);
        Opgave = opgave is { } id ? Beeld.Later.Zoek<Opgave>(id) ?? Beeld.Eerder.Zoek<Opgave>(id) : null;
        if (opgave is not null && Opgave is null)
        {
            return NotFound();
        }

        Keuze = Vergelijkkeuze.Lees(pad, Eerder, Later, Request.Query, opgave);
        Opgave ??= Keuze.Filter.Opgave is { } gekozen ? Beeld.Later.Zoek<Opgave>(gekozen) ?? Beeld.Eerder.Zoek<Opgave>(gekozen) : null;
        Stukken = [.. Keuze.Filter.Uit(Beeld)];
        Getoond = Keuze.Soorten.Count == 0 ? Stukken : [.. Stukken.Where(stuk => Keuze.Soorten.Contains(stuk.Soort))];
        if (diensten.GetRequiredService<Schil>() is { Tijdbalk: { } balk })
        {
            balk.Vergeleken = new Tijdpunt(Eerder.Kort, Eerder.Dag, Eerder.Waarde);
            balk.Stopadres = Opgave is { } een && Blik.Zoek(een.Id) is not null ? Weg.Opgave(een.Id) : Weg.Opgaven;
        }

        return null;
    }

    /// <summary>Address of a comparison of two moments, with the rest of what was chosen.</summary>
    private string Adres(string pad, string sinds, string op, params (string Naam, string Waarde)[] erbij)
    {
        string[] weg = ["sinds", "op", "van", "tot", "vandag", "totdag", "omgedraaid"];
        var delen = Request.Query.Where(deel => !weg.Contains(deel.Key, StringComparer.OrdinalIgnoreCase)).SelectMany(deel => deel.Value.Select(waarde => KeyValuePair.Create(deel.Key, waarde)))
            .Prepend(KeyValuePair.Create("op", op == Vergelijkmoment.Nu ? null : op)).Prepend(KeyValuePair.Create<string, string?>("sinds", sinds))
            .Concat(erbij.Select(deel => KeyValuePair.Create<string, string?>(deel.Naam, deel.Waarde)));
        return pad + QueryString.Create(delen.Where(deel => !string.IsNullOrEmpty(deel.Value)));
    }

    /// <summary>The address that belongs to what the form sent; nothing when it was not the form. A day goes before a moment.</summary>
    private string? Gestuurd(string pad)
    {
        string[] velden = [nameof(Van), nameof(Vandag), nameof(Tot), nameof(Totdag)];
        return velden.Any(Request.Query.ContainsKey)
            ? Adres(pad, Vandag is { } van ? new Peil(van, null).Waarde! : Van ?? "", Totdag is { } tot ? new Peil(tot, null).Waarde! : Tot ?? "")
            : null;
    }

    /// <summary>Who names no moment compares with the last named one before, or else with a month ago.</summary>
    private Peil Vanzelf() =>
        Momenten.FirstOrDefault(moment => moment.Datum < Peildatum) is { } moment ? new Peil(null, moment.Id) : new Peil(Peildatum.AddMonths(-1), null);

    /// <summary>Fills the form with what is shown.</summary>
    private void Vul(Peil eerder)
    {
        (Van, Vandag) = (eerder.Dag is null ? eerder.Waarde ?? Vergelijkmoment.Nu : null, eerder.Dag);
        (Tot, Totdag) = (Peil.Dag is null ? Later.Waarde : null, Peil.Dag);
    }

    private PageResult Onbekend() => Opnieuw(StatusCodes.Status400BadRequest);

    private Wijzigingsverhaal Vertel()
    {
        Veldtekst later = new(Beeld.Later, Personen), eerder = new(Beeld.Eerder, Personen);
        string Wie(Guid? id) => Personen.Zoek(id)?.Naam ?? "iemand die niet meer bekend is";
        return new Wijzigingsverhaal(Beeld, new Zinnen(Beeld.Eerder, Beeld.Later, later.Waarde, Rolwoord, Wie, eerder.Waarde), Rolwoord, Wie, Datumtekst.Lang);
    }
}
