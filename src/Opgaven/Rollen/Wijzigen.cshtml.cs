// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Rollen;

/// <summary>Who fills which role on an opgave or effort, from when to when.</summary>
[VereistRecht(Recht.RolVervullen)]
public sealed class WijzigenModel() : Onderdeelpagina<Rolvervulling>("rol")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The role that a link asks to fill.</summary>
    [BindProperty(SupportsGet = true, Name = "rol")]
    public Rol? Gevraagd { get; set; }

    /// <summary>The roles that fit what they hang on.</summary>
    internal IReadOnlyList<Keuze> Rollen => Rolkeuze.Voor(Drager, Inrichting);

    /// <summary>The mandates that can go with the role.</summary>
    internal IReadOnlyList<Keuze> Mandaten =>
        Drager is Opgave ? [.. Blik.Naar(r => r.MandatenVan, Drager.Id).Select(mandaat => new Keuze(mandaat.Id.ToString(), mandaat.Titel))] : [];

    /// <inheritdoc/>
    protected override Guid? BijVan(Rolvervulling feit) => feit.Op;

    /// <inheritdoc/>
    protected override void Begin() => Invoer.Rol = Gevraagd ?? (Drager is Opgave ? Rol.Opgavemanager : Rol.Sturingsprofessional);

    /// <inheritdoc/>
    protected override string Veld(string veld) =>
        base.Veld(veld is nameof(Rolvervulling.PersoonId) or nameof(Rolvervulling.Bezetting) ? nameof(Formulier.Wie) : veld);

    /// <inheritdoc/>
    protected override void Vul(Rolvervulling feit) => Invoer = new Formulier
    {
        Rol = feit.Rol,
        Wie = Bezettingskeuze.Van(feit),
        Van = feit.Van,
        Tot = feit.Tot,
        UrenPerWeek = feit.UrenPerWeek,
        PlaatsvervangerId = feit.PlaatsvervangerId,
        MandaatId = feit.MandaatId,
    };

    /// <inheritdoc/>
    protected override Rolvervulling Maak(Rolvervulling? oud, Guid id) => Bezettingskeuze.Zet(
        (oud ?? new Rolvervulling { Id = id, Op = Drager!.Id, Rol = Invoer.Rol }) with
        {
            Rol = Invoer.Rol,
            Van = Invoer.Van,
            Tot = Invoer.Tot,
            UrenPerWeek = Invoer.UrenPerWeek,
            PlaatsvervangerId = Invoer.PlaatsvervangerId,
            MandaatId = Invoer.MandaatId,
        },
        Invoer.Wie);

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Rol Rol { get; set; }

        public string? Wie { get; set; }

        [Display(Name = "Vanaf")]
        public DateOnly? Van { get; set; }

        [Display(Name = "Tot en met")]
        public DateOnly? Tot { get; set; }

        [Display(Name = "Uren per week")]
        public decimal? UrenPerWeek { get; set; }

        [Display(Name = "Plaatsvervanger")]
        public Guid? PlaatsvervangerId { get; set; }

        [Display(Name = "Mandaat")]
        public Guid? MandaatId { get; set; }
    }
}
