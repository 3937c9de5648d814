// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Portefeuilles;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class BeherenModel(Schil schil) : BeeldPagina
{
    public IReadOnlyList<Portefeuille> Portefeuilles { get; private set; } = [];

    public void OnGet()
    {
        schil.ZetBeheer("Portefeuilles");
        Portefeuilles = Lees(Blik);
    }

    /// <summary>The portefeuilles by name.</summary>
    internal static IReadOnlyList<Portefeuille> Lees(Blik blik) => [.. blik.Alle<Portefeuille>().OrderBy(portefeuille => portefeuille.Naam, Volgorde.Nederlands)];
}
