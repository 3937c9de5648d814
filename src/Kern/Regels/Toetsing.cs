// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>One record being held against the rules; collects the objections.</summary>
internal sealed class Toetsing(Beeld beeld, Door door, Feit feit, Feit? oud)
{
    private readonly List<Bezwaar> _bezwaren = [];

    internal Beeld Beeld => beeld;

    internal Door Door => door;

    internal Feit Feit => feit;

    /// <summary>The content from which the record makes a step; null when it is new.</summary>
    internal Feit? Oud => oud;

    internal ImmutableArray<Bezwaar> Bezwaren => [.. _bezwaren];

    /// <summary>What a role is called here.</summary>
    internal string Rolnaam(Rol rol) => Rolnamen.Van(beeld, rol);

    internal void Als(bool fout, string veld, string melding, string? regel = null)
    {
        if (fout)
        {
            _bezwaren.Add(new Bezwaar(veld, melding, regel));
        }
    }

    /// <summary>How an objection may name another record.</summary>
    internal Noemer Noemer { get; } = new(beeld, door);

    /// <summary>Nobody closes a record for himself: what is typed would be gone from sight as soon as it is saved.</summary>
    internal void BlijftZichtbaar(Zichtbaarheid zichtbaarheid)
    {
        if (zichtbaarheid == Zichtbaarheid.Betrokkenen && !door.ZietVertrouwelijk)
        {
            var straks = beeld.Met([Mutatie.Zet(feit)]);
            Als(
                !new Blik(straks, door.Kijker(straks)).Ziet(feit.Id),
                nameof(Opgave.Zichtbaarheid),
                "Zo zie je dit zelf niet meer, want je hebt hier geen rol. Geef jezelf eerst een rol, of kies een andere zichtbaarheid.");
        }
    }

    internal void Bestaat<T>(Guid? id, string veld, string wat)
        where T : Feit => Als(id is { } waarde && beeld.Van<T>().Zoek(waarde) is null, veld, $"Kies {wat} uit de lijst: deze is er niet (meer).");

    internal void OpgaveOfInspanning(Guid id, string veld) =>
        Als(beeld.Opgaven.Zoek(id) is null && beeld.Inspanningen.Zoek(id) is null, veld, "Kies een opgave of inspanning: deze is er niet (meer).");

    internal void Persoon(Guid? id, string veld) =>
        Als(id is { } waarde && !door.Personen.Contains(waarde), veld, "Kies iemand uit de lijst: deze persoon hoort niet bij de organisatie.");

    internal void Volgorde(DateOnly? van, DateOnly? tot, string veld) =>
        Als(van is { } v && tot is { } t && t < v, veld, "De einddatum ligt vóór de begindatum. Pas een van beide aan.", "H14");
}
