// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Portefeuilles;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class WijzigenModel(Schil schil) : BeeldPagina
{
    private const string Nieuw = "nieuw";

    [BindProperty]
    public Portefeuillegegevens Invoer { get; set; } = new();

    public string Titel { get; private set; } = "";

    public IReadOnlyList<Keuze> Bestuurders => [.. Personen.Actief.Select(persoon => new Keuze(persoon.Id.ToString(), persoon.Naam))];

    public IReadOnlyCollection<Verschil>? Verschillen =>
        Conflict.IsEmpty ? null : [.. Conflict.Select(verschil => new Verschil(Woorden.Veld(verschil.Veld), Tekst(verschil.Oud), Tekst(verschil.Nieuw)))];

    protected override bool HeeftTijdbalk => false;

    public IActionResult OnGet(string id)
    {
        if (!MagWijzigen(Recht.OrganisatieBeheren) || !Zoek(id, out var nu)) return NotFound();
        Invoer = nu is null
            ? new Portefeuillegegevens { Sleutel = Guid.CreateVersion7() }
            : new Portefeuillegegevens { Naam = nu.Naam, BestuurderId = nu.BestuurderId, Van = nu.Van, Tot = nu.Tot, Versie = nu.SindsVersie };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!Zoek(id, out var nu)) return NotFound();
        if (Invoer.Sleutel == Guid.Empty) Invoer.Sleutel = Guid.CreateVersion7();
        var basis = nu ?? new Portefeuille { Id = Invoer.Sleutel, Naam = "" };
        var nieuw = basis with { Naam = Invoer.Naam?.Trim() ?? "", BestuurderId = Invoer.BestuurderId, Van = Invoer.Van, Tot = Invoer.Tot };
        var gezien = Invoer.Versie;
        // A form that is shown again counts from what is recorded now.
        Invoer.Versie = nu?.SindsVersie ?? 0;
        return ModelState.IsValid
            ? await BewaarAsync(nieuw, gezien, "/beheer/portefeuilles", $"Portefeuille {nieuw.Naam} is bewaard.")
            : this.Afgekeurd();
    }

    private string? Tekst(object? waarde) => waarde switch
    {
        DateOnly dag => Datumtekst.Kort(dag),
        Guid persoon => Personen.Naam(persoon),
        _ => waarde?.ToString(),
    };

    private bool Zoek(string id, out Portefeuille? gevonden)
    {
        gevonden = Guid.TryParse(id, out var sleutel) ? Blik.Zoek<Portefeuille>(sleutel) : null;
        Titel = id == Nieuw ? "Portefeuille toevoegen" : "Portefeuille wijzigen";
        schil.ZetBeheer(Titel, new Kruimel("Portefeuilles", "/beheer/portefeuilles"));
        return id == Nieuw || gevonden is not null;
    }
}
