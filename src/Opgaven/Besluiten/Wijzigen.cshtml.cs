// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Besluiten;

/// <summary>A decision about opgaven or efforts.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class WijzigenModel() : Onderdeelpagina<Besluit>("besluit")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>May this viewer read and write the confidential note?</summary>
    internal bool ZietVertrouwelijk => Gebruiker.Mag(Recht.VertrouwelijkZien);

    internal static IReadOnlyList<Keuze> Uitkomsten { get; } = [.. Keuze.Van<Besluituitkomst>().Skip(1)];

    /// <summary>What it can be about.</summary>
    internal IReadOnlyList<Keuze> Onderwerpen => Onderwerp.Keuzes(Blik, Drager, Oud?.Over);

    /// <inheritdoc/>
    protected override Guid? BijVan(Besluit feit) => Onderwerp.Eerste(Blik, feit.Over);

    /// <inheritdoc/>
    protected override void Begin() => Invoer.Over = [Drager!.Id];

    /// <inheritdoc/>
    protected override void Vul(Besluit feit) => Invoer = new Formulier
    {
        Naam = feit.Naam,
        Soort = feit.Soort,
        Organ = feit.Organ,
        Datum = feit.Datum,
        Nummer = feit.Nummer,
        Link = feit.Link,
        Motivering = feit.Motivering,
        Gevolg = feit.Gevolg,
        Stemverhouding = feit.Stemverhouding,
        Aantekening = feit.Aantekening,
        Zichtbaarheid = feit.Zichtbaarheid,
        Over = [.. feit.Over],
    };

    /// <inheritdoc/>
    protected override Besluit Maak(Besluit? oud, Guid id) => (oud ?? new Besluit { Id = id, Naam = "" }) with
    {
        Naam = Net(Invoer.Naam) ?? "",
        Soort = Invoer.Soort,
        Status = oud?.Status ?? Invoer.Status,
        Uitkomst = oud?.Uitkomst ?? (Invoer.Status == Besluitstatus.Genomen ? Invoer.Uitkomst : Besluituitkomst.Onbeslist),
        Terugkijkdatum = oud is null ? Invoer.Terugkijkdatum : oud.Terugkijkdatum,
        OpVersie = oud is null ? Blik.Versie : oud.OpVersie,
        Organ = Net(Invoer.Organ),
        Datum = Invoer.Datum,
        Nummer = Net(Invoer.Nummer),
        Link = Net(Invoer.Link),
        Motivering = Net(Invoer.Motivering),
        Gevolg = Net(Invoer.Gevolg),
        Stemverhouding = Net(Invoer.Stemverhouding),
        Aantekening = ZietVertrouwelijk ? Net(Invoer.Aantekening) : oud?.Aantekening,
        Zichtbaarheid = Invoer.Zichtbaarheid,
        Over = Onderwerp.Samen(Invoer.Over ?? [], oud?.Over),
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Wat is besloten")]
        public string? Naam { get; set; }

        public Besluitsoort Soort { get; set; }

        public Besluitstatus Status { get; set; }

        public Besluituitkomst Uitkomst { get; set; } = Besluituitkomst.Ja;

        [Display(Name = "Kijk opnieuw op")]
        public DateOnly? Terugkijkdatum { get; set; }

        [Display(Name = "Orgaan")]
        public string? Organ { get; set; }

        public DateOnly? Datum { get; set; }

        public string? Nummer { get; set; }

        [Url, Display(Name = "Webadres")]
        public string? Link { get; set; }

        public string? Motivering { get; set; }

        public string? Gevolg { get; set; }

        public string? Stemverhouding { get; set; }

        public string? Aantekening { get; set; }

        public Zichtbaarheid Zichtbaarheid { get; set; }

        public IReadOnlyList<Guid>? Over { get; set; }
    }
}
