// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Besluiten;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Carries out what was decided, as one change: exactly what the steps predict, with the day on which it was done. One step back takes all
/// of it back.
/// </summary>
/// <param name="BesluitId">The decision.</param>
public sealed record VoerBesluitUit(Guid BesluitId) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Besluiten.Zoek(BesluitId) is not { } besluit)
        {
            return Bezwaren.Eén("", "Dit besluit is er niet meer.");
        }

        if (!besluit.IsJa || besluit.Stappen.Count == 0 || besluit.UitgevoerdOp is not null)
        {
            return Bezwaren.Eén("", besluit.UitgevoerdOp is not null ? "Dit besluit is al uitgevoerd." : "Hier is niets uit te voeren: alleen een ‘ja’ met stappen wordt uitgevoerd.", Bezwaar.Conflict);
        }

        var noemer = new Noemer(beeld, door);
        if (Sindsdien.Onderwerp(besluit).Any(id => beeld.Zoek(id) is not null && !noemer.Ziet(id)))
        {
            return Bezwaren.Eén("", "Dit besluit raakt ook iets wat je niet mag zien. Vraag iemand die dat wel mag om het uit te voeren.");
        }

        if (Stappen.Mutaties(beeld, besluit.Stappen, door.Vandaag) is not Wijziging stappen)
        {
            return Stappen.Mutaties(beeld, besluit.Stappen, door.Vandaag);
        }

        var straks = beeld.Met(stappen.Mutaties);
        var klaar = straks.Besluiten.Zoek(BesluitId)! with { UitgevoerdOp = door.Vandaag };
        var bezwaren = Stappen.Toets(beeld, stappen.Mutaties, door).AddRange(Regelboek.Toets(straks, door, klaar, besluit));
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(stappen.Mutaties.Add(Mutatie.Zet(klaar)));
    }
}
