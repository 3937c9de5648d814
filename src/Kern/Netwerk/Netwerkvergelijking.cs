// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Netwerk;

/// <summary>Two moments in one network: everything of the later one, with what went or ended since still in its place.</summary>
public sealed class Netwerkvergelijking
{
    private static readonly ConditionalWeakTable<Vergelijkbeeld, Netwerkvergelijking> Bekend = [];

    /// <summary>Of contributions and dependencies: of these it counts too whether they hold on the day.</summary>
    private readonly Dictionary<Guid, Verschilsoort> _soorten = [];

    private readonly Lazy<Projectie<Inspanningrij>> _eerder;

    private Netwerkvergelijking(Vergelijkbeeld beeld)
    {
        Beeld = beeld;
        ImmutableArray<Feit> weg = [.. Weg<Inspanning>(), .. Weg<Doel>(), .. Weg<Bijdrage>(), .. Weg<Afhankelijkheid>()];
        Samen = weg.IsEmpty ? beeld.Later : beeld.Later.Met(weg);
        foreach (var bijdrage in Samen.Alle<Bijdrage>())
        {
            var toen = beeld.Eerder.Zoek<Bijdrage>(bijdrage.Id) is { } eerder && eerder.GeldtOp(beeld.DagEerder);
            Zet(bijdrage.Id, toen, beeld.Later.Zoek<Bijdrage>(bijdrage.Id) is { } later && later.GeldtOp(beeld.DagLater));
        }

        foreach (var nodig in Samen.Alle<Afhankelijkheid>())
        {
            Zet(nodig.Id, beeld.Eerder.Zoek<Afhankelijkheid>(nodig.Id) is not null, beeld.Later.Zoek<Afhankelijkheid>(nodig.Id) is not null);
        }

        _eerder = new(() => Inspanningenbron.Geheugen.Van(beeld.Eerder, beeld.DagEerder));
    }

    /// <summary>What differs.</summary>
    public Vergelijkbeeld Beeld { get; }

    /// <summary>The later moment, with what was taken away since: only for the drawing and its table.</summary>
    public Blik Samen { get; }

    /// <summary>The network of a comparison; kept as long as the comparison is.</summary>
    public static Netwerkvergelijking Van(Vergelijkbeeld beeld) => Bekend.GetValue(beeld, een => new Netwerkvergelijking(een));

    /// <summary>What happened to an effort, goal, contribution or dependency; empty when it is the same at both moments.</summary>
    /// <param name="id">The record.</param>
    public Verschilsoort? Soort(Guid id) => _soorten.TryGetValue(id, out var soort) ? soort : Beeld.Stuk(id)?.Soort;

    /// <summary>What happened to several that are drawn as one; what happened to some of them alone is a change.</summary>
    /// <param name="ids">The records.</param>
    public Verschilsoort? Soort(IEnumerable<Guid> ids)
    {
        var soorten = ids.Select(Soort).Distinct().Take(2).ToList();
        return soorten is [var een] ? een : soorten.Count == 0 ? null : Verschilsoort.Gewijzigd;
    }

    /// <summary>It was there at the earlier moment and is no more: it is drawn all the same.</summary>
    internal bool IsVervallen(Guid id) => Soort(id) == Verschilsoort.Vervallen;

    /// <summary>An effort as it was at the earlier moment, for filters that hold at either.</summary>
    internal Inspanningrij? Eerder(Guid id) => Beeld.Eerder.Ziet(id) && Beeld.Eerder.Beeld.Inspanningen.Plaats(id) is >= 0 and var plaats ? _eerder.Value.Rij(plaats) : null;

    private IEnumerable<Feit> Weg<T>()
        where T : Feit => Beeld.Eerder.Alle<T>().Where(feit => Beeld.Later.Zoek<T>(feit.Id) is null);

    private void Zet(Guid id, bool toen, bool nu)
    {
        if (toen != nu)
        {
            _soorten[id] = nu ? Verschilsoort.Toegevoegd : Verschilsoort.Vervallen;
        }
        else if (nu && Beeld.Zoek(id) is { } verschil)
        {
            _soorten[id] = verschil.Soort;
        }
    }
}
