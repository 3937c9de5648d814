// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Wybers;

/// <summary>All wybers: those that run first, then those that were rounded off.</summary>
public sealed class OverzichtModel : BeeldPagina
{
    internal IReadOnlyList<Wyber> Wybers { get; private set; } = [];

    public void OnGet()
    {
        Wybers = [.. Blik.Alle<Wyber>().OrderBy(wyber => wyber.Fase == Wyberfase.Afgerond).ThenBy(wyber => wyber.VolgendMoment ?? DateOnly.MaxValue).ThenBy(wyber => wyber.Startvraag, Volgorde.Nederlands)];
        Kop("Wybers");
    }
}
