// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>One record being held against the rules; collects the objections.</summary>
internal sealed class Toetsing(Beeld beeld, Door door, Feit feit)
{
    private readonly List<Bezwaar> _bezwaren = [];

    internal Beeld Beeld => beeld;

    internal Door Door => door;

    internal Feit Feit => feit;

    /// <summary>The recorded content of the same record; null when it is new.</summary>
    internal Feit? Oud => beeld.Van(Soorten.Van(feit)).Zoek(feit.Id);

    internal ImmutableArray<Bezwaar> Bezwaren => [.. _bezwaren];

    internal void Als(bool fout, string veld, string melding, string? regel = null)
    {
        if (fout)
        {
            _bezwaren.Add(new Bezwaar(veld, melding, regel));
        }
    }

    /// <summary>
    /// How an objection may name another record. Rules see the whole Beeld, the person who reads the objection perhaps not.
    /// </summary>
    internal string Noem(Guid id) =>
        new Blik(beeld, new Kijker(door.PersoonId, false)).Zoek(id) is { } feit ? $"‘{feit.Titel}’" : "iets dat niet iedereen mag zien";

    internal void Bestaat<T>(Guid? id, string veld, string wat)
        where T : Feit => Als(id is { } waarde && beeld.Van<T>().Zoek(waarde) is null, veld, $"Kies {wat} uit de lijst: deze is er niet (meer).");

    internal void OpgaveOfInspanning(Guid id, string veld) =>
        Als(beeld.Opgaven.Zoek(id) is null && beeld.Inspanningen.Zoek(id) is null, veld, "Kies een opgave of inspanning: deze is er niet (meer).");

    internal void Persoon(Guid? id, string veld) =>
        Als(id is { } waarde && !door.Personen.Contains(waarde), veld, "Kies iemand uit de lijst: deze persoon hoort niet bij de organisatie.");

    internal void Volgorde(DateOnly? van, DateOnly? tot, string veld) =>
        Als(van is { } v && tot is { } t && t < v, veld, "De einddatum ligt vóór de begindatum. Pas een van beide aan.", "H14");
}
