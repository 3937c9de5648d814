// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Globalization;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Values of fields as people read them in a comparison.</summary>
internal static class Waardetekst
{
    private static readonly Func<Enum, string> Woord = keuze => Woordvorm.Normaliseer(string.Concat(keuze.ToString().Select(teken => char.IsUpper(teken) ? $" {teken}" : $"{teken}")));

    public static string Van(object? waarde, Werkbeeld werk) => waarde switch
    {
        null => "",
        string tekst => tekst,
        Guid id => werk.Titel(id) ?? "",
        Enum keuze => Woord(keuze),
        bool keuze => keuze ? "ja" : "nee",
        DateOnly dag => Tijdvak.Toon(dag),
        Datering datering => datering.ToString(),
        decimal getal => Getallen.Toon(getal),
        Portefeuillekoppeling koppeling => werk.Titel(koppeling.PortefeuilleId) ?? "",
        IEnumerable delen => string.Join(", ", delen.Cast<object?>().Select(deel => Van(deel, werk))),
        _ => Convert.ToString(waarde, CultureInfo.InvariantCulture) ?? "",
    };
}
