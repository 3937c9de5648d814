// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Partijen;

/// <summary>Lets a party take part in one more opgave or effort.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class BetrekkenModel : Formulierpagina
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    /// <summary>What the party does not take part in yet: opgaven first.</summary>
    internal IEnumerable<Keuze> Keuzes =>
        Blik.Alle<Opgave>().Concat<Feit>(Blik.Alle<Inspanning>())
            .Where(feit => Bestaand is not Partij partij || partij.Betrokken.All(deel => deel.Op != feit.Id))
            .OrderBy(feit => feit is Inspanning).ThenBy(feit => feit.Titel, Volgorde.Nederlands)
            .Select(feit => new Keuze(feit.Id.ToString(), $"{(feit is Opgave ? "Opgave" : "Inspanning")}: {feit.Titel}"));

    public async Task<IActionResult> OnGetAsync(Guid id) => await OpenAsync(id) is null ? NotFound() : Peil.IsNu ? Page() : LocalRedirect(Terug);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await OpenAsync(id) is not { } partij)
        {
            return NotFound();
        }

        MoetZichtbaarZijn(Invoer.Op, nameof(Velden.Op), "een opgave of inspanning");
        if (ModelState.IsValid && partij.Betrokken.Any(deel => deel.Op == Invoer.Op))
        {
            ModelState.AddModelError("Invoer.Op", "Deze partij doet hier al aan mee. Wijzig daar de inbreng.");
        }

        // Adding one never undoes what somebody else added meanwhile: it counts from the newest version.
        Versie = partij.SindsVersie;
        var deel = new Betrokkenheid { Op = Invoer.Op ?? Guid.Empty, Inbreng = Invoer.Inbreng };
        return await LegVastAsync(partij with { Betrokken = Lijst.Uit(partij.Betrokken.Append(deel)) }, $"‘{partij.Naam}’ doet mee.");
    }

    protected override string Veld(string veld) => base.Veld(veld == nameof(Partij.Betrokken) ? nameof(Velden.Op) : veld);

    private async Task<Partij?> OpenAsync(Guid id)
    {
        var partij = await ZoekAsync<Partij>(id);
        if (partij is not null)
        {
            (Bestaand, Terug, Versie) = (partij, IsWeggehaald ? Weg.Partijen : Weg.Partij(id), Versie == 0 ? partij.SindsVersie : Versie);
            Kop("Betrek bij een opgave of inspanning", new Kruimel("Partijen", Weg.Partijen), new Kruimel(partij.Naam, Terug));
        }

        return partij;
    }

    public sealed class Velden
    {
        [Display(Name = "Opgave of inspanning"), Required(ErrorMessage = "Kies een opgave of inspanning.")]
        public Guid? Op { get; set; }

        [Display(Name = "Inbreng"), StringLength(Feit.TekstMax)]
        public string? Inbreng { get; set; }
    }
}
