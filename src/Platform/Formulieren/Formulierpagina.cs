// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

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
        var uitkomst = await BewaarAsync(nieuw, Versie, naar ?? Terug, melding, Net(Reden), handeling);
        if (!Conflict.IsEmpty && Blik.Zoek<T>(nieuw.Id) is { } nu)
        {
            Versie = nu.SindsVersie;
        }

        return uitkomst;
    }

    /// <summary>The steps to an opgave, goal or effort, itself included.</summary>
    protected Kruimel[] PadNaar(Feit feit) => feit switch
    {
        Opgave => [new Kruimel("Landschap", Weg.Opgaven), new Kruimel(feit.Titel, Weg.Opgave(feit.Id))],
        Inspanning => [new Kruimel("Inspanningen", Weg.Inspanningen), new Kruimel(feit.Titel, Weg.Inspanning(feit.Id))],
        _ => [new Kruimel(feit.Titel, Weg.Naar(feit))],
    };
}
