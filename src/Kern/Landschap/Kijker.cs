// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Who looks, as far as visibility depends on it: two people with the same answers here see the same.</summary>
/// <param name="ZietVertrouwelijk">May see what is meant for those involved only.</param>
/// <param name="BetrokkenBij">The opgaven and efforts this person is involved in, in a fixed order.</param>
public sealed record Kijker(bool ZietVertrouwelijk, Lijst<Guid> BetrokkenBij)
{
    /// <summary>Sees everything.</summary>
    public static Kijker ZietAlles { get; } = new(true, []);

    /// <summary>Is involved in nothing.</summary>
    public static Kijker Buitenstaander { get; } = new(false, []);

    /// <summary>
    /// Who a person is on a day. Whoever fills a role, or is the deputy for it, is involved for as long as the role holds: what was
    /// confidential stays closed before the first day and after the last, also when looking back.
    /// </summary>
    /// <param name="nu">The newest Beeld: it says who is involved today, whatever earlier Beeld is looked at.</param>
    /// <param name="persoon">The person; empty for a visitor.</param>
    /// <param name="zietVertrouwelijk">Has the permission to see what is meant for those involved only.</param>
    /// <param name="vandaag">The day in Europe/Amsterdam.</param>
    public static Kijker Van(Beeld nu, Guid? persoon, bool zietVertrouwelijk, DateOnly vandaag)
    {
        if (zietVertrouwelijk)
        {
            return ZietAlles;
        }

        if (persoon is not { } id)
        {
            return Buitenstaander;
        }

        var rollen = nu.Relaties.RollenVanPersoon.Naar(id).Concat(nu.Relaties.PlaatsvervangingenVan.Naar(id));
        return new Kijker(false, Lijst.Uit(rollen.Where(rol => rol.GeldtOp(vandaag)).Select(rol => rol.Op).Distinct().Order()));
    }
}
