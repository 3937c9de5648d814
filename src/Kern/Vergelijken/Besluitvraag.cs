// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>Which decisions were taken between the two moments about what differs, and where one is missing.</summary>
public static class Besluitvraag
{
    /// <summary>The decisions about an opgave or effort that were taken after the earlier day, up to the later; the newest first.</summary>
    public static ImmutableArray<Besluit> Genomen(Vergelijkbeeld beeld, Vergelijkstuk stuk)
    {
        if (stuk.Feit is not (Opgave or Inspanning))
        {
            return [];
        }

        return
        [
            .. beeld.Later.Naar(r => r.BesluitenOver, stuk.Feit.Id)
                .Where(besluit => besluit.Status == Besluitstatus.Genomen && (besluit.Datum is { } dag ? dag > beeld.DagEerder && dag <= beeld.DagLater : beeld.Zoek(besluit.Id) is not null))
                .OrderByDescending(besluit => besluit.Datum),
        ];
    }

    /// <summary>It came, ended without being finished, moved, or got another werkwijze or budget, and no decision about it was recorded.</summary>
    public static bool IsOpen(Vergelijkbeeld beeld, Vergelijkstuk stuk) => VraagtBesluit(stuk) && Genomen(beeld, stuk).IsEmpty;

    private static bool VraagtBesluit(Vergelijkstuk stuk) =>
        stuk.Feit is Opgave or Inspanning { Fase: not Fase.Afgerond }
        && (stuk.Soort != Verschilsoort.Gewijzigd
            || (stuk.Eigen is { } eigen && eigen.Velden.Any(veld => veld.Veld == nameof(Inspanning.Werkwijze)))
            || stuk.Aanhang.Any(verschil => verschil is { Oud: Budgetregel, Nieuw: not null } && verschil.Velden.Any(veld => veld.Veld is nameof(Budgetregel.PrimitiefCenten) or nameof(Budgetregel.NaWijzigingCenten))));
}
