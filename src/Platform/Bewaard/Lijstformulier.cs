// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Bewaard;

/// <summary>A form with the name of a kept list, and with whom it is shared.</summary>
public abstract class Lijstformulier : BeeldPagina
{
    /// <summary>The name.</summary>
    [BindProperty, Display(Name = "Naam")]
    public string? Naam { get; set; }

    /// <summary>Code of the role it is shared with; empty for nobody.</summary>
    [BindProperty, Display(Name = "Deel met")]
    public string? Rol { get; set; }

    /// <summary>To begin with it.</summary>
    [BindProperty, Display(Name = "Begin voortaan met deze lijst")]
    public bool Standaard { get; set; }

    /// <summary>May this person share it?</summary>
    public bool MagDelen => Gebruiker.Mag(Recht.LijstenDelen);

    /// <summary>With whom it can be shared.</summary>
    public static IReadOnlyList<Keuze> Rolkeuzes { get; } =
        [new Keuze("", "Niemand: alleen ik zie deze lijst"), .. Rollen.Alle.Select(rol => new Keuze(rol.Code, $"Iedereen met de rol {rol.Naam.ToLowerInvariant()}"))];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>The name without space around it.</summary>
    protected string NetteNaam => Naam?.Trim() ?? "";

    /// <summary>The role, or nothing.</summary>
    protected string? NetteRol => string.IsNullOrEmpty(Rol) ? null : Rol;

    /// <summary>Holds what was typed against the rules; adds what is wrong to the form.</summary>
    /// <param name="gedeeld">The role it is shared with already: that may stay.</param>
    protected void Controleer(string? gedeeld)
    {
        if (NetteNaam.Length is 0 or > Bewaardelijst.NaamLengte)
        {
            ModelState.AddModelError(nameof(Naam), NetteNaam.Length == 0 ? "Geef de lijst een naam." : $"Een naam heeft hoogstens {Bewaardelijst.NaamLengte} tekens.");
        }

        if (NetteRol is { } rol && rol != gedeeld && (!MagDelen || Rollen.Zoek(rol) is null))
        {
            ModelState.AddModelError(nameof(Rol), MagDelen ? "Kies een rol uit de lijst." : "Je mag geen lijsten delen.");
        }
    }
}
