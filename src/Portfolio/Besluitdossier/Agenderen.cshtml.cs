// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>Puts a proposal on the agenda of an organ.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class AgenderenModel() : Besluitstap("Zet op de agenda")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal Besluitinhoud Inhoud => field ??= new Besluitinhoud(this, Besluit);

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        var stap = new AgendeerBesluit(id, Net(Invoer.Organ), Invoer.Datum);
        return await LegVastAsync(Besluit with { Organ = stap.Organ, Datum = stap.Datum }, "Het voorstel staat op de agenda.", handeling: stap);
    }

    /// <inheritdoc/>
    protected override Task BeginAsync()
    {
        Invoer = new Formulier { Organ = Besluit.Organ ?? Inhoud.BevoegdOrgaannaam, Datum = Besluit.Datum };
        return Task.CompletedTask;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Orgaan")]
        public string? Organ { get; set; }

        [Display(Name = "Datum van de vergadering")]
        public DateOnly? Datum { get; set; }
    }
}
