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

    /// <summary>The moments, the latest first.</summary>
    internal static IReadOnlyList<Moment> Lees(Blik blik) =>
        [.. blik.Alle<Moment>().OrderByDescending(moment => moment.Datum).ThenByDescending(moment => moment.OpVersie)];

    public void OnGet()
    {
        Momenten = Lees(Blik);
        Kop("Momenten");
    }
}
