// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Momenten;

/// <summary>The named moments of the time bar.</summary>
public sealed class BekijkenModel : BeeldPagina
{
    internal IReadOnlyList<Moment> Momenten { get; private set; } = [];

    /// <summary>The opgaven as they were at this moment.</summary>
    internal static string Adres(Moment moment) => new Wegwijzer(new Peil(null, moment.Id)).Opgaven;

    public void OnGet()
    {
        Momenten = [.. Blik.Alle<Moment>().OrderByDescending(moment => moment.Datum).ThenByDescending(moment => moment.OpVersie)];
        Kop("Momenten");
    }
}
