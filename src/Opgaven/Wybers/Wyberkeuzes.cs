// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>What can be chosen in the forms of wybers.</summary>
internal static class Wyberkeuzes
{
    /// <summary>Other wybers, by their question.</summary>
    internal static IReadOnlyList<Keuze> Wybers(Blik blik, Guid? zonder) =>
        [.. blik.Alle<Wyber>().Where(wyber => wyber.Id != zonder).OrderBy(wyber => wyber.Startvraag, Volgorde.Nederlands).Select(wyber => new Keuze(wyber.Id.ToString(), wyber.Startvraag))];
}
