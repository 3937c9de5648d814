// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Betrokkenheden;

/// <summary>Which party does what for an opgave or effort; a new party can be added on the way.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The party whose part is changed; nothing to add one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Partij { get; set; }

    /// <summary>The opgave or effort.</summary>
    public Feit Drager { get; private set; } = null!;

    /// <summary>Title of the page.</summary>
    public string Titel => Bestaand is null ? "Partij betrekken" : $"Inbreng van {Bestaand.Titel}";

    /// <summary>Parties that do not take part yet.</summary>
    internal IReadOnlyList<Keuze> Partijen =>
    [
        .. Blik.Alle<Partij>().Where(partij => partij.Betrokken.All(deel => deel.Op != Drager.Id))
            .OrderBy(partij => partij.Naam, Volgorde.Nederlands).Select(partij => new Keuze(partij.Id.ToString(), partij.Naam)),
    ];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid bij)
    {
        if (!await GevondenAsync(bij))
        {
            return NotFound();
        }

        if (Bestaand is Partij partij)
        {
            (Versie, Invoer.Inbreng) = (partij.SindsVersie, partij.Betrokken.First(deel => deel.Op == bij).Inbreng);
        }

        return Peil.IsNu ? Page() : LocalRedirect(Terug);
    }

    /// <summary>Saves what the party does.</summary>
    public async Task<IActionResult> OnPostAsync(Guid bij)
    {
        if (!await GevondenAsync(bij))
        {
            return NotFound();
        }

        var gekozen = Bestaand as Partij ?? Blik.Zoek<Partij>(Invoer.PartijId);
        if (gekozen is null && Net(Invoer.Naam) is null)
        {
            ModelState.AddModelError("Invoer.PartijId", "Kies een partij, of vul de naam van een nieuwe in.");
        }

        Versie = Bestaand is null ? gekozen?.SindsVersie ?? 0 : Versie;
        var partij = gekozen ?? new Partij { Id = Guid.CreateVersion7(), Naam = Net(Invoer.Naam) ?? "", Soort = Invoer.Soort };
        return await LegVastAsync(Met(partij, new Betrokkenheid { Op = bij, Inbreng = Net(Invoer.Inbreng) }), "Partij bewaard.");
    }

    /// <summary>The party takes part no longer; it stays a party.</summary>
    public async Task<IActionResult> OnPostVerwijderAsync(Guid bij)
    {
        if (!await GevondenAsync(bij) || IsWeggehaald || Bestaand is not Partij partij)
        {
            return NotFound();
        }

        ModelState.Clear();
        Versie = partij.SindsVersie;
        return await LegVastAsync(Met(partij, null), "Deze partij doet niet meer mee.");
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld == nameof(Kern.Landschap.Partij.Betrokken) ? nameof(Formulier.Inbreng) : veld);

    private Partij Met(Partij partij, Betrokkenheid? deel) => partij with
    {
        Betrokken = Lijst.Uit(partij.Betrokken.Where(ander => ander.Op != Drager.Id).Concat(deel is null ? [] : [deel])),
    };

    private async Task<bool> GevondenAsync(Guid bij)
    {
        if (await ZoekDragerAsync(bij) is not { } drager || drager is not (Opgave or Inspanning))
        {
            return false;
        }

        Bestaand = Partij is { } id && await ZoekAsync<Partij>(id) is { } partij && partij.Betrokken.Any(deel => deel.Op == bij) ? partij : null;
        (Drager, Terug, Wegtehalen) = (drager, AdresVan(drager), Bestaand is null ? null : "deze partij hier");
        Kop(Titel, PadNaarWatErIs(drager));
        return Partij is null || Bestaand is not null;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Partij")]
        public Guid? PartijId { get; set; }

        [Display(Name = "Nieuwe partij")]
        public string? Naam { get; set; }

        public Partijsoort Soort { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Inbreng")]
        public string? Inbreng { get; set; }
    }
}
