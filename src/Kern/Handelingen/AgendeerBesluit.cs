// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Puts a proposal on the agenda of an organ, or on another one.</summary>
/// <param name="BesluitId">The proposal.</param>
/// <param name="Organ">The organ, in the words of the organisation.</param>
/// <param name="Datum">Day of the meeting.</param>
public sealed record AgendeerBesluit(Guid BesluitId, string? Organ, DateOnly? Datum) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Besluiten.Zoek(BesluitId) is not { } besluit)
        {
            return Bezwaren.Eén("", "Dit voorstel is er niet meer.");
        }

        if (!besluit.IsOpen)
        {
            return Bezwaren.Eén("", besluit.Status == Besluitstatus.Ingetrokken ? "Dit voorstel is ingetrokken." : "Over dit voorstel is al besloten.", Bezwaar.Conflict);
        }

        var straks = besluit with { Status = Besluitstatus.Geagendeerd, Organ = Organ, Datum = Datum };
        var bezwaren = Regelboek.Toets(beeld, door, straks);
        if (Datum is null || Datum < door.Vandaag)
        {
            bezwaren = bezwaren.Add(new(nameof(Datum), "Kies de dag van de vergadering: vandaag of later."));
        }

        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(straks);
    }
}
