// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Withdraws a proposal; it stays in the list.</summary>
/// <param name="BesluitId">The proposal.</param>
/// <param name="Waarom">Why; kept as its motivation when there was none.</param>
public sealed record TrekBesluitIn(Guid BesluitId, string? Waarom) : IHandeling
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
            return Bezwaren.Eén("", besluit.Status == Besluitstatus.Ingetrokken ? "Dit voorstel is al ingetrokken." : "Over dit voorstel is al besloten.", Bezwaar.Conflict);
        }

        if (string.IsNullOrWhiteSpace(Waarom))
        {
            return Bezwaren.Eén(nameof(Waarom), "Leg uit waarom het voorstel wordt ingetrokken.");
        }

        var straks = besluit with { Status = Besluitstatus.Ingetrokken, Motivering = besluit.Motivering ?? Waarom };
        var bezwaren = Regelboek.Toets(beeld, door, straks);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(straks);
    }
}
