// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Besluiten;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Decides on a proposal, once; nobody decides on something that changed behind his back.</summary>
/// <param name="BesluitId">The proposal.</param>
/// <param name="Beslissing">What was decided.</param>
/// <param name="Gezien">The Beeld whose subject the person knows: that on which the proposal was made, or the later one whose changes were shown.</param>
public sealed record NeemBesluit(Guid BesluitId, Beslissing Beslissing, Beeld Gezien) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Besluiten.Zoek(BesluitId) is not { } voorstel)
        {
            return Bezwaren.Eén("", "Dit voorstel is er niet meer.");
        }

        if (voorstel.Status == Besluitstatus.Genomen)
        {
            return Bezwaren.Eén("", "Over dit voorstel is al besloten. Er is niets gewijzigd.", Bezwaar.Conflict);
        }

        if (Beslissing.Uitkomst is not (Besluituitkomst.Ja or Besluituitkomst.Nee or Besluituitkomst.NietNu))
        {
            return Bezwaren.Eén(nameof(Beslissing.Uitkomst), "Kies wat er besloten is: ja, nee of niet nu.");
        }

        var besluit = Beslissing.Op(voorstel);
        var bezwaren = Regelboek.Toets(beeld, door, besluit);
        if (bezwaren.Length > 0)
        {
            return new Bezwaren(bezwaren);
        }

        var kijker = door.Kijker(beeld);
        return Sindsdien.Van(voorstel, new Blik(Gezien, kijker), new Blik(beeld, kijker)).IsEmpty
            ? Wijziging.Zet(besluit)
            : Bezwaren.Eén("", "Er is iets veranderd sinds dit voorstel is gemaakt. Bekijk wat, en bevestig dat jullie dat weten.", Bezwaar.Conflict);
    }
}
