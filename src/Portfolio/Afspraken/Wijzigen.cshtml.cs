// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Afspraken;

/// <summary>Changes what was agreed, or says that it is done.</summary>
[VereistRecht(Recht.NotitieSchrijven)]
public sealed class WijzigenModel() : Stukpagina<Afspraak>("Nieuwe afspraak", "de afspraak")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The meeting in which it was agreed.</summary>
    internal Overleg? Overleg => Blik.Zoek<Overleg>(Oud?.OverlegId);

    internal IEnumerable<Keuze> Mensen => Personen.Actief.Select(persoon => new Keuze(persoon.Id.ToString(), persoon.Naam));

    /// <inheritdoc/>
    protected override Kruimel Plaats => Overleg is { } overleg ? new(overleg.Naam, Weg.Met($"/portfolio/overleg/{overleg.Id}")) : new("Overleg", Weg.Met("/portfolio/overleg"));

    /// <inheritdoc/>
    protected override void Vul(Afspraak feit) => Invoer = new Formulier { Wat = feit.Wat, EigenaarId = feit.EigenaarId, Datum = feit.Datum, GedaanOp = feit.GedaanOp };

    /// <inheritdoc/>
    protected override Afspraak Maak(Afspraak? oud, Guid id) =>
        oud! with { Wat = Net(Invoer.Wat) ?? "", EigenaarId = Invoer.EigenaarId, Datum = Invoer.Datum, GedaanOp = Invoer.GedaanOp };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Wat")]
        public string? Wat { get; set; }

        [Display(Name = "Wie")]
        public Guid? EigenaarId { get; set; }

        [Display(Name = "Klaar op")]
        public DateOnly? Datum { get; set; }

        [Display(Name = "Gedaan op")]
        public DateOnly? GedaanOp { get; set; }
    }
}
