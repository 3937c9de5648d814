// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Ends a role on a day, and lets the next one start the day after: one step, so that there is no gap nobody chose.</summary>
/// <param name="RolId">The role that ends.</param>
/// <param name="LaatsteDag">Its last day.</param>
/// <param name="Opvolger">Who follows, or a vacancy; nothing when the role is not needed any more.</param>
public sealed record DraagRolOver(Guid RolId, DateOnly LaatsteDag, Rolvervulling? Opvolger) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Rolvervullingen.Zoek(RolId) is not { } rol)
        {
            return Bezwaren.Eén("", "Deze rol is er niet meer. Iemand anders heeft die al weggehaald.");
        }

        var einde = rol with { Tot = LaatsteDag };
        var bezwaren = Regelboek.Toets(beeld, door, einde);
        if (bezwaren.IsEmpty && Opvolger is not null)
        {
            bezwaren = Regelboek.Toets(beeld.Met([Mutatie.Zet(einde)]), door, Opvolger);
        }

        var wijziging = Opvolger is null ? Wijziging.Zet(einde) : Wijziging.Zet(einde, Opvolger);
        bezwaren = bezwaren.IsEmpty ? Rolwacht.Toets(beeld, wijziging.Mutaties, door) : bezwaren;
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : wijziging;
    }
}
