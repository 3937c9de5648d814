// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>The form of an indicator.</summary>
public abstract class Indicatorformulier() : Stukpagina<Indicator>("Nieuwe indicator", "de indicator")
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    internal IEnumerable<Keuze> Doelen =>
        Blik.Alle<Doel>().OrderBy(doel => doel.Naam, Volgorde.Nederlands).Select(doel => new Keuze(doel.Id.ToString(), doel.Naam));

    internal static IReadOnlyList<Keuze> Richtingen { get; } =
    [
        new(nameof(Richting.Hoger), "Hoger is beter"), new(nameof(Richting.Lager), "Lager is beter"), new(nameof(Richting.Neutraal), "Geen van beide"),
    ];

    protected override Kruimel Plaats => new("Prestaties", Weg.Indicatoren);

    protected override void Begin()
    {
        Invoer.DoelId = Guid.TryParse(Request.Query["doel"], out var id) ? Blik.Zoek<Doel>(id)?.Id : null;
        Terug = Invoer.DoelId is { } doel ? Weg.Doel(doel) : Terug;
    }

    protected override void Vul(Indicator feit) => Invoer = new Velden
    {
        Naam = feit.Naam,
        DoelId = feit.DoelId,
        Soort = feit.Soort,
        Eenheid = feit.Eenheid,
        Richting = feit.Richting,
        WettelijkeNorm = feit.WettelijkeNorm,
        Cijferbron = feit.Cijferbron,
        Definitie = feit.Definitie,
        Peilfrequentie = feit.Peilfrequentie,
        BbvNummer = feit.BbvNummer,
        Code = feit.Code,
    };

    protected override Task ControleerAsync()
    {
        MoetZichtbaarZijn(Invoer.DoelId, nameof(Indicator.DoelId), "een doel");
        return Task.CompletedTask;
    }

    protected override Indicator Maak(Indicator? oud, Guid id) => (oud ?? new Indicator { Id = id, Naam = "" }) with
    {
        Naam = Invoer.Naam ?? "",
        DoelId = Invoer.DoelId,
        Soort = Invoer.Soort,
        Eenheid = Invoer.Eenheid,
        Richting = Invoer.Richting,
        WettelijkeNorm = Invoer.WettelijkeNorm,
        Cijferbron = Invoer.Cijferbron,
        Definitie = Invoer.Definitie,
        Peilfrequentie = Invoer.Peilfrequentie,
        BbvNummer = Invoer.BbvNummer,
        Code = Invoer.Code,
    };

    public sealed class Velden
    {
        [Display(Name = "Naam")]
        public string? Naam { get; set; }

        [Display(Name = "Doel")]
        public Guid? DoelId { get; set; }

        [Display(Name = "Wat meet het?")]
        public Indicatorsoort Soort { get; set; }

        [Display(Name = "Eenheid")]
        public string? Eenheid { get; set; }

        [Display(Name = "Welke kant moet het op?")]
        public Richting Richting { get; set; }

        [Display(Name = "Wettelijke norm")]
        public string? WettelijkeNorm { get; set; }

        [Display(Name = "Bron van het cijfer")]
        public string? Cijferbron { get; set; }

        [Display(Name = "Definitie")]
        public string? Definitie { get; set; }

        [Display(Name = "Hoe vaak gemeten")]
        public string? Peilfrequentie { get; set; }

        [Display(Name = "BBV-nummer")]
        public string? BbvNummer { get; set; }

        [Display(Name = "Code")]
        public string? Code { get; set; }
    }
}
