// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;

namespace Samenhang.Mensen.Personen;

/// <summary>What a person carries: roles, mandates, portefeuilles, and for whom this person stands in. Facts only; nothing is added up per person.</summary>
public sealed class BekijkenModel : BeeldPagina
{
    internal Persoon Persoon { get; private set; } = null!;

    internal IReadOnlyList<Rolregel> Nu { get; private set; } = [];

    internal IReadOnlyList<Rolregel> Later { get; private set; } = [];

    internal IReadOnlyList<Rolregel> Eerder { get; private set; } = [];

    /// <summary>Roles that go on after the last day at work, when that is known.</summary>
    internal IReadOnlyList<Rolregel> Blijft => Persoon.LaatsteWerkdag is { } dag ? [.. Nu.Concat(Later).Where(regel => regel.Rolvervulling.Tot is null || regel.Rolvervulling.Tot > dag)] : [];

    internal IReadOnlyList<Rolregel> Vervangt { get; private set; } = [];

    internal IReadOnlyList<Mandaat> Mandaten { get; private set; } = [];

    internal IReadOnlyList<Portefeuille> Portefeuilles { get; private set; } = [];

    public IActionResult OnGet(Guid id)
    {
        if (Personen.Zoek(id) is not { } persoon)
        {
            return NotFound();
        }

        Persoon = persoon;
        var rollen = Rolregel.Maak(Blik, Blik.Naar(r => r.RollenVanPersoon, id));
        Nu = rollen.FindAll(regel => regel.Rolvervulling.GeldtOp(Peildatum));
        Later = rollen.FindAll(regel => regel.Rolvervulling.Van > Peildatum);
        Eerder = rollen.FindAll(regel => regel.Rolvervulling.Tot < Peildatum);
        Vervangt = Rolregel.Maak(Blik, Blik.Naar(r => r.PlaatsvervangingenVan, id).Where(rol => rol.GeldtOp(Peildatum)));
        Mandaten = [.. Blik.Naar(r => r.MandatenVanPersoon, id).OrderByDescending(mandaat => mandaat.Van)];
        Portefeuilles = [.. Blik.Naar(r => r.PortefeuillesVanPersoon, id).OrderBy(portefeuille => portefeuille.Naam, Volgorde.Nederlands)];
        Kop(persoon.Naam, new Kruimel("Mensen", Weg.Personen));
        return Page();
    }
}
