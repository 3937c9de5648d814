// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Beleidsafspraken;

/// <summary>What was agreed politically, and what became of it.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel() : Onderdeelpagina<Beleidsafspraak>("beleidsafspraak")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>What it can be laid on.</summary>
    internal IReadOnlyList<Keuze> Onderwerpen => Onderwerp.Keuzes(Blik, Drager, Oud?.Over);

    /// <inheritdoc/>
    protected override Guid? BijVan(Beleidsafspraak feit) => Onderwerp.Eerste(Blik, feit.Over);

    /// <inheritdoc/>
    protected override void Begin() => Invoer.Over = Drager is null ? [] : [Drager.Id];

    /// <inheritdoc/>
    protected override Kruimel? Los => new("Beleidsafspraken", Weg.Met(Afsprakenlijst.Pad));

    /// <inheritdoc/>
    protected override void Vul(Beleidsafspraak feit) => Invoer = new Formulier
    {
        Tekst = feit.Tekst,
        Soort = feit.Soort,
        Datum = feit.Datum,
        EigenaarId = feit.EigenaarId,
        Stand = feit.Stand,
        WaarGebleven = feit.WaarGebleven,
        Link = feit.Link,
        Over = [.. feit.Over],
    };

    /// <inheritdoc/>
    protected override Beleidsafspraak Maak(Beleidsafspraak? oud, Guid id) => (oud ?? new Beleidsafspraak { Id = id, Tekst = "" }) with
    {
        Tekst = Net(Invoer.Tekst) ?? "",
        Soort = Invoer.Soort,
        Datum = Invoer.Datum,
        EigenaarId = Invoer.EigenaarId,
        Stand = Invoer.Stand,
        WaarGebleven = Net(Invoer.WaarGebleven),
        Link = Net(Invoer.Link),
        Over = Onderwerp.Samen(Invoer.Over ?? [], oud?.Over),
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Beleidsafspraaksoort Soort { get; set; }

        [Display(Name = "Wat is afgesproken")]
        public string? Tekst { get; set; }

        public DateOnly? Datum { get; set; }

        [Display(Name = "Eigenaar")]
        public Guid? EigenaarId { get; set; }

        public Afspraakstand Stand { get; set; }

        [Display(Name = "Waar gebleven")]
        public string? WaarGebleven { get; set; }

        [Url, Display(Name = "Webadres")]
        public string? Link { get; set; }

        public IReadOnlyList<Guid>? Over { get; set; }
    }
}
