// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Prestaties.Metingen;

/// <summary>Adds, changes or removes a figure of an indicator; who changes a figure takes its confirmation away or gives a new one.</summary>
[VereistRecht(Recht.MetingVastleggen)]
public sealed class WijzigenModel() : Onderdeelpagina<Meting>("meting")
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    internal static IReadOnlyList<Keuze> Soorten { get; } =
    [
        new(nameof(Metingsoort.Realisatie), "Realisatie", "Wat gemeten is."),
        new(nameof(Metingsoort.Nulmeting), "Nulmeting", "Wat gemeten is voordat het werk begon."),
        new(nameof(Metingsoort.Streefwaarde), "Streefwaarde", "Wat jullie willen bereiken. Een wettelijke norm hoort bij de indicator."),
        new(nameof(Metingsoort.Prognose), "Prognose", "Wat jullie verwachten."),
    ];

    internal bool MagBevestigen => Gebruiker.PersoonId is not null;

    internal string Waardehulp => (Drager as Indicator)?.Eenheid is { } eenheid
        ? $"In {eenheid}. Schrijf een komma voor decimalen, zoals 17,7 of 1.250,5."
        : "Schrijf een komma voor decimalen, zoals 17,7 of 1.250,5.";

    internal string Bevestigd => Oud switch
    {
        { BevestigdDoorId: { } wie, BevestigdOp: { } dag } => $"Nu bevestigd door {Personen.Naam(wie)}, {Datumtekst.Kort(dag)}. Dat vervalt als het cijfer wijzigt.",
        { BevestigdDoorId: { } wie } => $"Nu bevestigd door {Personen.Naam(wie)}. Dat vervalt als het cijfer wijzigt.",
        _ => "Je naam en de datum van vandaag komen erbij te staan.",
    };

    protected override Guid? BijVan(Meting feit) => feit.IndicatorId;

    protected override bool Past(Feit drager) => drager is Indicator;

    protected override void Vul(Meting feit) => Invoer = new Velden
    {
        Soort = feit.Soort,
        Periode = feit.Periode,
        Waarde = feit.Waarde,
        Status = feit.Status,
        Peildatum = feit.Peildatum,
        Bron = feit.Bron,
    };

    protected override Meting Maak(Meting? oud, Guid id)
    {
        var basis = oud ?? new Meting { Id = id, IndicatorId = Drager!.Id, Periode = Datering.Op(Peildatum), Waarde = 0 };
        var nieuw = basis with
        {
            Soort = Invoer.Soort,
            Periode = Invoer.Periode ?? basis.Periode,
            Waarde = Invoer.Waarde ?? basis.Waarde,
            Status = Invoer.Status,
            Peildatum = Invoer.Peildatum,
            Bron = Invoer.Bron,
        };
        if (Invoer.Bevestig && MagBevestigen)
        {
            return nieuw with { BevestigdDoorId = Gebruiker.PersoonId, BevestigdOp = Door.Vandaag };
        }

        var zelfde = (basis.Soort, basis.Periode, basis.Waarde, basis.Status) == (nieuw.Soort, nieuw.Periode, nieuw.Waarde, nieuw.Status);
        return zelfde ? nieuw : nieuw with { BevestigdDoorId = null, BevestigdOp = null };
    }

    public sealed class Velden
    {
        [Display(Name = "Soort cijfer")]
        public Metingsoort Soort { get; set; }

        [Display(Name = "Periode"), Required(ErrorMessage = "Vul in over welke periode het cijfer gaat.")]
        public Datering? Periode { get; set; }

        [Display(Name = "Cijfer"), Required(ErrorMessage = "Vul het cijfer in.")]
        public decimal? Waarde { get; set; }

        [Display(Name = "Status")]
        public Metingstatus Status { get; set; }

        [Display(Name = "Dag van meten")]
        public DateOnly? Peildatum { get; set; }

        [Display(Name = "Bron")]
        public string? Bron { get; set; }

        [Display(Name = "Ik bevestig dit cijfer")]
        public bool Bevestig { get; set; }
    }
}
