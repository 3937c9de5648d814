// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Platform.Zoeken;

namespace Samenhang.Platform.Formulieren;

/// <summary>A page with one form that changes one record: what its frame needs, and how it is saved.</summary>
public abstract class Formulierpagina : BeeldPagina
{
    /// <summary>Name of the parameter that says which step a form asks for.</summary>
    private const string Stap = "handler";

    /// <summary>Version the record had when the form was opened.</summary>
    [BindProperty]
    public long Versie { get; set; }

    /// <summary>Why it is changed, in the words of the person.</summary>
    [BindProperty, MaxLength(Feit.TekstMax), Display(Name = "Reden")]
    public string? Reden { get; set; }

    /// <summary>The person read that the record was taken away, and wants it back as it stands in the form.</summary>
    [BindProperty]
    public bool Terugzetten { get; set; }

    /// <summary>The record, or what it hangs on, was taken away while the form was open.</summary>
    public bool IsWeggehaald { get; private set; }

    /// <summary>It can come back by saving the form: what it hangs on is still there.</summary>
    public bool KanTerug { get; private set; }

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Where cancelling and saving lead.</summary>
    public string Terug { get; protected set; } = "/";

    /// <summary>The record that is changed; nothing when it is new.</summary>
    public Feit? Bestaand { get; protected set; }

    /// <summary>What it is called in a sentence, such as "mijlpaal"; nothing when it cannot be taken away here.</summary>
    public string? Wegtehalen { get; protected set; }

    /// <summary>Where the form that takes it away is sent: this page, as it was opened.</summary>
    public string Verwijderadres => QueryString.Create(Request.Query.Where(deel => deel.Key != Stap)).Add(Stap, "Verwijder").ToString();

    /// <summary>Both versions of what somebody else changed meanwhile; nothing when nobody did.</summary>
    public IReadOnlyCollection<Verschil>? Conflictregels => Conflict.IsEmpty ? null : new Veldtekst(Blik, Personen).Van(Conflict);

    /// <summary>Text as it is stored: without space around it, and with one kind of line end. Empty is nothing.</summary>
    protected static string? Net(string? tekst)
    {
        var net = tekst?.Trim().ReplaceLineEndings("\n");
        return string.IsNullOrEmpty(net) ? null : net;
    }

    /// <summary>Saves the record; after a conflict the next save counts from the version that is stored now.</summary>
    protected async Task<IActionResult> LegVastAsync<T>(T nieuw, string melding, string? naar = null, IHandeling? handeling = null)
        where T : Feit
    {
        if (IsWeggehaald && !(Terugzetten && KanTerug))
        {
            return Opnieuw(StatusCodes.Status409Conflict);
        }

        var uitkomst = await BewaarAsync(nieuw, Versie, naar ?? Terug, melding, Net(Reden), handeling);
        if (!Conflict.IsEmpty && Blik.Zoek<T>(nieuw.Id) is { } nu)
        {
            Versie = nu.SindsVersie;
        }

        return uitkomst;
    }

    /// <summary>
    /// The record that the form changes. When it was taken away while the form was open, its last content, so that nothing that was typed
    /// is lost; as far as the viewer might see it.
    /// </summary>
    /// <param name="id">The record.</param>
    protected async Task<T?> ZoekAsync<T>(Guid id)
        where T : Feit
    {
        if (Blik.Zoek<T>(id) is { } feit)
        {
            return feit;
        }

        var weg = await ZoekVerwijderdAsync(id) as T;
        KanTerug = weg is not null;
        return weg;
    }

    /// <summary>The record that what the form holds hangs on; when it was taken away meanwhile, its last content.</summary>
    /// <param name="id">The record.</param>
    protected async Task<Feit?> ZoekDragerAsync(Guid id)
    {
        if (Blik.Zoek(id) is { } feit)
        {
            return feit;
        }

        var weg = await ZoekVerwijderdAsync(id);
        KanTerug &= weg is null;
        return weg;
    }

    /// <summary>Where to go back to: the page of a record, or of what it belongs to; the landschap when it was taken away.</summary>
    protected string AdresVan(Feit? feit) => feit is null || Blik.Zoek(feit.Id) is null ? Weg.Opgaven : Vindplaats.Van(feit, Blik, Weg, Personen).Adres;

    /// <summary>The steps to a record, itself included; none to what was taken away.</summary>
    protected Kruimel[] PadNaarWatErIs(Feit? feit) => feit is null || Blik.Zoek(feit.Id) is null ? [] : PadNaar(feit);

    private async Task<Feit?> ZoekVerwijderdAsync(Guid id)
    {
        if (!HttpMethods.IsPost(Request.Method) || !Blik.Ziet(id))
        {
            return null;
        }

        var geschiedenis = HttpContext.RequestServices.GetRequiredService<Geschiedenis>();
        if (await geschiedenis.LeesVerwijderdAsync(Gebruiker.OrganisatieId, id, HttpContext.RequestAborted) is not var (feit, versie)
            || Blik.Met([feit]).Zoek(id) is not { } gezien)
        {
            return null;
        }

        IsWeggehaald = true;
        await ZegWieAsync(versie);
        return gezien;
    }

    /// <summary>The steps to an opgave, goal or effort, itself included.</summary>
    protected Kruimel[] PadNaar(Feit feit) => feit switch
    {
        Opgave => [new Kruimel("Landschap", Weg.Opgaven), new Kruimel(feit.Titel, Weg.Opgave(feit.Id))],
        Inspanning => [new Kruimel("Inspanningen", Weg.Inspanningen), new Kruimel(feit.Titel, Weg.Inspanning(feit.Id))],
        _ => [new Kruimel(feit.Titel, Weg.Naar(feit))],
    };
}
