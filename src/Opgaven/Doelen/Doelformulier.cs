// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Opgaven.Doelen;

/// <summary>The form of a goal.</summary>
public abstract class Doelformulier() : Stukpagina<Doel>("Nieuw doel", "het doel")
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    protected override Kruimel Plaats => new("Doelen", Weg.Doelen);

    protected override void Begin()
    {
        Invoer.OpgaveId = Guid.TryParse(Request.Query["opgave"], out var id) ? Blik.Zoek<Opgave>(id)?.Id : null;
        Terug = Invoer.OpgaveId is { } opgave ? Weg.Opgave(opgave) : Terug;
    }

    protected override void Vul(Doel feit) => Invoer = new Velden
    {
        Naam = feit.Naam,
        Soort = feit.Soort,
        OpgaveId = feit.OpgaveId,
        Smart = feit.Smart,
        VastgesteldDoor = feit.VastgesteldDoor,
        Code = feit.Code,
    };

    protected override Task ControleerAsync()
    {
        MoetZichtbaarZijn(Invoer.OpgaveId, nameof(Doel.OpgaveId), "een opgave");
        return Task.CompletedTask;
    }

    protected override Doel Maak(Doel? oud, Guid id) => (oud ?? new Doel { Id = id, Naam = "" }) with
    {
        Naam = Invoer.Naam ?? "",
        Soort = Invoer.Soort,
        OpgaveId = Invoer.OpgaveId,
        Smart = Invoer.Smart,
        VastgesteldDoor = Invoer.VastgesteldDoor,
        Code = Invoer.Code,
    };

    public sealed class Velden
    {
        [Display(Name = "Doel")]
        public string? Naam { get; set; }

        [Display(Name = "Soort")]
        public Doelsoort Soort { get; set; }

        [Display(Name = "Opgave")]
        public Guid? OpgaveId { get; set; }

        [Display(Name = "Hoe en wanneer meetbaar")]
        public string? Smart { get; set; }

        [Display(Name = "Vastgesteld door")]
        public string? VastgesteldDoor { get; set; }

        [Display(Name = "Code")]
        public string? Code { get; set; }
    }
}
