// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Momenten;

/// <summary>The form of a named moment. Which version it points to is settled when it is added; later only its name can change.</summary>
public abstract class Momentformulier(Register register) : Stukpagina<Moment>("Leg een moment vast", "het moment")
{
    private DateOnly _datum;
    private long _versie;

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    protected override Kruimel Plaats => new("Momenten", "/momenten");

    protected override void Vul(Moment feit) => Invoer.Naam = feit.Naam;

    protected override async Task ControleerAsync()
    {
        (_datum, _versie) = (Invoer.Datum ?? Door.Vandaag, Blik.Versie);
        if (_datum > Door.Vandaag)
        {
            ModelState.AddModelError("Invoer.Datum", "Een moment is vandaag of eerder. Kies een andere datum.");
        }
        else if (_datum < Door.Vandaag && Oud is null)
        {
            _versie = await register.VersieOpAsync(Gebruiker.OrganisatieId, _datum, HttpContext.RequestAborted);
        }
    }

    protected override Moment Maak(Moment? oud, Guid id) =>
        (oud ?? new Moment { Id = id, Naam = "", OpVersie = _versie, Datum = _datum }) with { Naam = Invoer.Naam ?? "" };

    protected override string Veld(string veld) => base.Veld(veld == nameof(Moment.OpVersie) ? nameof(Velden.Datum) : veld);

    public sealed class Velden
    {
        [Display(Name = "Naam")]
        public string? Naam { get; set; }

        [Display(Name = "Datum")]
        public DateOnly? Datum { get; set; }
    }
}
