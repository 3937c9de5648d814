// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An effort that counts as running, while nothing about it was recorded for longer than the limit.</summary>
internal sealed class InspanningSlaapt() : Toets<Inspanning>(
    "inspanning-slaapt",
    Ernst.Aandacht,
    "Loopt, maar er verandert niets",
    "Wat slaapt telt mee in elk overzicht en houdt mensen en geld vast.",
    "Geef de stand, zet haar on hold of sluit af")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar.Fase == Fase.InUitvoering && Laatste(grond, waar) is var laatste && laatste > 0 && laatste <= grond.StilTot ? [Op(waar, sinds: grond.DagVan(laatste))] : [];

    /// <summary>The last version in which it changed, or something that people record about it. Money comes from the administration by itself, so it tells nothing.</summary>
    private static long Laatste(Toetsgrond grond, Inspanning waar)
    {
        var laatste = waar.SindsVersie;
        if (laatste <= grond.StilTot) laatste = Math.Max(laatste, Hoogste(grond.Blik.Naar(r => r.StandenVan, waar.Id)));
        if (laatste <= grond.StilTot) laatste = Math.Max(laatste, Hoogste(grond.Blik.Naar(r => r.RollenOp, waar.Id)));
        if (laatste <= grond.StilTot) laatste = Math.Max(laatste, Hoogste(grond.Blik.Naar(r => r.BijdragenVan, waar.Id)));
        if (laatste <= grond.StilTot) laatste = Math.Max(laatste, Hoogste(grond.Blik.Naar(r => r.MijlpalenVan, waar.Id)));
        if (laatste <= grond.StilTot) laatste = Math.Max(laatste, Hoogste(grond.Blik.Naar(r => r.NotitiesBij, waar.Id)));
        if (laatste <= grond.StilTot) laatste = Math.Max(laatste, Hoogste(grond.Blik.Naar(r => r.BesluitenOver, waar.Id)));
        if (laatste <= grond.StilTot) laatste = Math.Max(laatste, Hoogste(grond.Blik.Naar(r => r.RisicosVan, waar.Id)));
        return laatste;
    }

    private static long Hoogste<T>(ImmutableArray<T> delen)
        where T : Feit
    {
        var hoogste = 0L;
        foreach (var deel in delen)
        {
            hoogste = Math.Max(hoogste, deel.SindsVersie);
        }

        return hoogste;
    }
}
