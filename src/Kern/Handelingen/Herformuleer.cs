// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>Words the question of an opgave again; every shift of the question that was noticed counts as looked at from now on.</summary>
/// <param name="Opgave">The opgave as it must become.</param>
/// <param name="GezienVersie">The version of it that the person saw.</param>
public sealed record Herformuleer(Opgave Opgave, long GezienVersie) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (new Bewaar<Opgave>(Opgave, GezienVersie).Voer(beeld, door) is not Wijziging bewaard)
        {
            return new Bewaar<Opgave>(Opgave, GezienVersie).Voer(beeld, door);
        }

        var noemer = new Noemer(beeld, door);
        var bekeken = beeld.Relaties.WaarnemingenVan.Naar(Opgave.Id).Where(waarneming => waarneming.VraagtAandacht && noemer.Ziet(waarneming.Id))
            .Select(waarneming => Mutatie.Zet(waarneming with { BekekenOp = door.Vandaag }));
        return new Wijziging([.. bewaard.Mutaties, .. bekeken]);
    }
}
