// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Besluiten;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;
using Verschil = Samenhang.Platform.Webonderdelen.Verschil;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>Records what an organ decided on a proposal, after showing what changed since it was made.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class NemenModel(Register register, TimeProvider klok) : Besluitstap("Leg de beslissing vast")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>What changed in the subject since the proposal was made, in words.</summary>
    internal IReadOnlyList<(string Wat, IReadOnlyList<Verschil> Verschillen)> Veranderd { get; private set; } = [];

    internal Besluitinhoud Inhoud => field ??= new Besluitinhoud(this, Besluit);

    internal bool ZietVertrouwelijk => Gebruiker.Mag(Recht.VertrouwelijkZien);

    internal static IReadOnlyList<Keuze> Uitkomsten { get; } =
    [
        new(nameof(Besluituitkomst.Ja), "Ja", "Zoals voorgesteld."),
        new(nameof(Besluituitkomst.Nee), "Nee", "Het voorstel blijft in de lijst, met de reden."),
        new(nameof(Besluituitkomst.NietNu), "Niet nu", "Naar de parkeerplaats, met een datum om opnieuw te kijken."),
    ];

    /// <summary>
    /// A mark of the changes that are shown. The form carries it rather than a version, which would tell that something hidden was recorded.
    /// </summary>
    internal string Kenmerk => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Veranderd.Select(deel => new { deel.Wat, deel.Verschillen }))).AsSpan(0, 12));

    /// <summary>The version on which the proposal was made.</summary>
    private long Grond => Math.Clamp(Besluit.OpVersie ?? Besluit.SindsVersie, 1, Blik.Versie);

    /// <summary>Records it; on what changed meanwhile only when the person says to know.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        await VergelijkAsync();
        var beslissing = new Beslissing(Invoer.Uitkomst ?? Besluituitkomst.Onbeslist, Net(Invoer.Organ), Invoer.Datum)
        {
            Nummer = Net(Invoer.Nummer),
            Link = Net(Invoer.Link),
            Motivering = Net(Invoer.Motivering),
            Stemverhouding = Net(Invoer.Stemverhouding),
            Aantekening = ZietVertrouwelijk ? Net(Invoer.Aantekening) : null,
            Terugkijkdatum = Invoer.Terugkijkdatum,
        };
        var gezien = Invoer.Bevestigd && Invoer.Gezien == Kenmerk ? Blik.Versie : Grond;
        var beeld = await register.LeesAsync(Gebruiker.OrganisatieId, gezien, HttpContext.RequestAborted);
        ModelState.Remove("Invoer.Gezien");
        return await LegVastAsync(beslissing.Op(Besluit), "De beslissing is vastgelegd.", handeling: new NeemBesluit(id, beslissing, beeld));
    }

    /// <inheritdoc/>
    protected override async Task BeginAsync()
    {
        var vandaag = Tijd.Vandaag(klok);
        Invoer = new Formulier
        {
            Organ = Besluit.Organ ?? Inhoud.BevoegdOrgaannaam,
            Datum = Besluit.Datum <= vandaag ? Besluit.Datum : vandaag,
            Nummer = Besluit.Nummer,
            Link = Besluit.Link,
            Motivering = Besluit.Motivering,
            Stemverhouding = Besluit.Stemverhouding,
            Aantekening = ZietVertrouwelijk ? Besluit.Aantekening : null,
        };
        await VergelijkAsync();
    }

    private async Task VergelijkAsync()
    {
        if (IsWeggehaald || Grond == Blik.Versie)
        {
            return;
        }

        var toen = await register.LeesAsync(Gebruiker.OrganisatieId, Grond, HttpContext.RequestAborted);
        var tekst = new Veldtekst(Blik, Personen);
        Veranderd =
        [
            .. Sindsdien.Van(Besluit, new Blik(toen, Blik.Kijker), Blik).Select(verschil => (
                $"{Woorden.MetHoofdletter(Benaming.Van(verschil.Feit, Inrichting))}{(verschil.Oud is null ? " kwam erbij" : verschil.Nieuw is null ? " is weggehaald" : "")}",
                verschil.Nieuw is null ? (IReadOnlyList<Verschil>)[] : tekst.Van(verschil.Velden))),
        ];
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        /// <summary>Mark of the changes that were shown.</summary>
        public string? Gezien { get; set; }

        [Display(Name = "Ik weet wat er veranderde")]
        public bool Bevestigd { get; set; }

        [Display(Name = "Uitkomst")]
        public Besluituitkomst? Uitkomst { get; set; }

        [Display(Name = "Orgaan")]
        public string? Organ { get; set; }

        public DateOnly? Datum { get; set; }

        public string? Nummer { get; set; }

        [Display(Name = "Kijk opnieuw op")]
        public DateOnly? Terugkijkdatum { get; set; }

        [Url, Display(Name = "Webadres")]
        public string? Link { get; set; }

        public string? Motivering { get; set; }

        public string? Stemverhouding { get; set; }

        public string? Aantekening { get; set; }
    }
}
