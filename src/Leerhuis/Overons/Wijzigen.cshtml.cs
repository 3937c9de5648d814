// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Overons;

/// <summary>Keeps the dated figures and the bestuur of the association, each as lines.</summary>
public sealed class WijzigenModel(SamenhangContext context) : Organiseerpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Feiten Invoer { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        Kop("Bestuur en cijfers", Organiseren);
        Invoer = await LeesAsync(stop);
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Kop("Bestuur en cijfers", Organiseren);
        var (cijfers, bestuur) = (Dagregel.Cijfers(Invoer.Cijfers), Dagregel.Bestuur(Invoer.Bestuur));
        if (cijfers.Onleesbaar is { } een) ModelState.AddModelError("Invoer.Cijfers", $"Deze regel is niet te lezen: ‘{Begin(een)}’. Schrijf: 1-9-2021 | leden | 205.");
        if (bestuur.Onleesbaar is { } twee) ModelState.AddModelError("Invoer.Bestuur", $"Deze regel is niet te lezen: ‘{Begin(twee)}’. Schrijf: naam | functie en werkgever | 1-1-2020.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        if ((await LeesAsync(stop)).Gezien != Invoer.Gezien) return this.Afgekeurd("", "Iemand anders wijzigde dit intussen. Bewaar wat je typte elders, en open deze pagina opnieuw.");
        await context.Set<Verenigingscijfer>().Where(rij => rij.OrganisatieId == Org).ExecuteDeleteAsync(stop);
        await context.Set<Bestuurslid>().Where(rij => rij.OrganisatieId == Org).ExecuteDeleteAsync(stop);
        context.AddRange(cijfers.Alle.Select(regel => new Verenigingscijfer { OrganisatieId = Org, Datum = regel.Dag, Wat = regel.Wat, Aantal = regel.Aantal }));
        context.AddRange(bestuur.Alle.Select(regel => new Bestuurslid { OrganisatieId = Org, Naam = regel.Naam, Functie = regel.Functie, Van = regel.Van, Tot = regel.Tot }));
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        Dienst<Verenigingsfeiten>().Vergeet(Org);
        TempData[Schil.Meldingsleutel] = "Bewaard.";
        return LocalRedirect("/leerhuis/over");
    }

    private async Task<Feiten> LeesAsync(CancellationToken stop)
    {
        var cijfers = await context.Set<Verenigingscijfer>().AsNoTracking().Where(rij => rij.OrganisatieId == Org).OrderByDescending(rij => rij.Datum).ThenBy(rij => rij.Wat).ToListAsync(stop);
        var bestuur = await context.Set<Bestuurslid>().AsNoTracking().Where(rij => rij.OrganisatieId == Org).OrderBy(rij => rij.Tot != null).ThenBy(rij => rij.Van).ThenBy(rij => rij.Naam).ToListAsync(stop);
        var feiten = new Feiten
        {
            Cijfers = string.Join('\n', cijfers.Select(rij => $"{Dag(rij.Datum)} | {rij.Wat} | {rij.Aantal.ToString(CultureInfo.InvariantCulture)}")),
            Bestuur = string.Join('\n', bestuur.Select(rij => $"{rij.Naam} | {rij.Functie} | {Dag(rij.Van)}{(rij.Tot is { } tot ? $" | {Dag(tot)}" : "")}")),
        };
        feiten.Gezien = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{feiten.Cijfers}\n\n{feiten.Bestuur}")))[..16];
        return feiten;
    }

    private static string Dag(DateOnly dag) => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    private static string Begin(string regel) => regel[..Math.Min(60, regel.Length)];

    /// <summary>The facts as they are typed.</summary>
    public sealed class Feiten
    {
        [StringLength(Platform.Leerhuis.Vereniging.TekstLengte, ErrorMessage = "Dit is te lang: hoogstens 4.000 tekens."), Display(Name = "Cijfers")]
        public string? Cijfers { get; set; }

        [StringLength(Platform.Leerhuis.Vereniging.TekstLengte, ErrorMessage = "Dit is te lang: hoogstens 4.000 tekens."), Display(Name = "Bestuur")]
        public string? Bestuur { get; set; }

        /// <summary>What there was when the form was opened, in short: who saves after somebody else is told.</summary>
        public string? Gezien { get; set; }
    }
}
