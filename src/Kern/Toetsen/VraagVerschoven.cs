// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Somebody marked that the question itself has shifted, and nobody looked at the formulering since.</summary>
internal sealed class VraagVerschoven() : Toets<Opgave>(
    "vraag-verschoven",
    Ernst.Aandacht,
    "De vraag is verschoven",
    "Een opgave leeft zoals mensen haar verwoorden: blijft de formulering achter, dan werk je aan de vraag van gisteren.",
    "Bekijk de formulering opnieuw")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar)
    {
        if (waar.IsAfgesloten)
        {
            return [];
        }

        var verschoven = grond.Blik.Naar(r => r.WaarnemingenVan, waar.Id).Where(waarneming => waarneming.VraagtAandacht).OrderBy(waarneming => waarneming.Datum).FirstOrDefault();
        return verschoven is null ? [] : [Op(waar, $"volgens {verschoven.Wie}", verschoven.Datum, verschoven)];
    }
}
