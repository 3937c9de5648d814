// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>Changes or takes back the acceptance of a finding.</summary>
[VereistRecht(Recht.BevindingAccepteren)]
public sealed class WijzigenModel() : Stukpagina<Acceptatie>("Accepteer een bevinding", "de acceptatie")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Kruimel Plaats => new("Bevindingen", Weg.Met("/bevindingen?staat=geaccepteerd"));

    /// <summary>The record the finding is about.</summary>
    internal Feit? Waar => Oud is { } oud ? Blik.Zoek(oud.Op) : null;

    /// <summary>What is found there.</summary>
    internal string? Toetstitel => Toetsboek.Zoek(Oud?.Toets)?.Titel;

    /// <inheritdoc/>
    protected override void Vul(Acceptatie feit) => Invoer = new Formulier { Reden = feit.Reden, Tot = feit.Tot };

    /// <inheritdoc/>
    protected override Acceptatie Maak(Acceptatie? oud, Guid id) => oud! with { Reden = Net(Invoer.Reden) ?? "", Tot = Invoer.Tot ?? oud.Tot };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Waarom")]
        public string? Reden { get; set; }

        [Required(ErrorMessage = "Kies tot en met welke dag."), Display(Name = "Tot en met")]
        public DateOnly? Tot { get; set; }
    }
}
