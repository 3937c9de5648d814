// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Netwerk;

/// <summary>
/// Works out how strongly efforts support goals on a day: the sum over all ways through the network of the product of the strengths on the
/// way. Each goal is worked out once. What strengthens each other is not counted; a circle that an import brought in counts once.
/// </summary>
public sealed class Steunmeter
{
    private readonly Beeld _beeld;
    private readonly DateOnly _dag;
    private readonly Dictionary<Guid, Steun> _totaal = [];

    /// <summary>Measures what a viewer may see: hidden efforts and contributions count for nothing.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="dag">The day on which contributions and efforts are read.</param>
    public Steunmeter(Blik blik, DateOnly dag)
        : this(blik.Zichtbaar(), dag)
    {
    }

    internal Steunmeter(Beeld beeld, DateOnly dag) => (_beeld, _dag) = (beeld, dag);

    /// <summary>Is the effort at work on the day? One that stands still or has ended is not, one that is prepared from its start.</summary>
    public static bool Werkt(Inspanning inspanning, DateOnly dag) => inspanning.Fase switch
    {
        Fase.Afgerond or Fase.Gestopt or Fase.Vervallen or Fase.OnHold => false,
        Fase.Voorbereiding => inspanning.Start is { } start && start.Van <= dag,
        _ => inspanning.Start is null || inspanning.Start.Van <= dag,
    };

    /// <summary>The support of a goal by all efforts together, directly and by way of other goals.</summary>
    /// <param name="doel">The goal; an unknown one has none.</param>
    public Steun Voor(Guid doel)
    {
        var rij = new Stack<Guid>([doel]);
        var bezig = new HashSet<Guid>();
        while (rij.TryPeek(out var hier))
        {
            if (_totaal.ContainsKey(hier))
            {
                rij.Pop();
            }
            else if (bezig.Add(hier))
            {
                foreach (var bijdrage in Naar(hier).Where(bijdrage => IsDoel(bijdrage.Van) && !_totaal.ContainsKey(bijdrage.Van) && !bezig.Contains(bijdrage.Van)))
                {
                    rij.Push(bijdrage.Van);
                }
            }
            else
            {
                _totaal[hier] = Naar(hier).Aggregate(Steun.Geen, (som, bijdrage) => som + (Steun.Van(bijdrage.Sterkte) * Bron(bijdrage.Van)));
                rij.Pop();
            }
        }

        return _totaal[doel];
    }

    /// <summary>The support that one effort or goal gives to a goal, over all ways that lead there.</summary>
    /// <param name="van">The effort or goal; an effort that is not at work gives none.</param>
    /// <param name="naar">The goal.</param>
    public Steun Van(Guid van, Guid naar)
    {
        var deel = new Dictionary<Guid, Steun> { [naar] = Steun.Vol };
        if (_beeld.Inspanningen.Zoek(van) is { } inspanning && !Werkt(inspanning, _dag))
        {
            return Steun.Geen;
        }

        var rij = new Stack<Guid>([van]);
        var bezig = new HashSet<Guid>();
        while (rij.TryPeek(out var hier))
        {
            if (deel.ContainsKey(hier))
            {
                rij.Pop();
            }
            else if (bezig.Add(hier))
            {
                foreach (var bijdrage in Uit(hier).Where(bijdrage => !deel.ContainsKey(bijdrage.Naar) && !bezig.Contains(bijdrage.Naar)))
                {
                    rij.Push(bijdrage.Naar);
                }
            }
            else
            {
                deel[hier] = Uit(hier).Aggregate(Steun.Geen, (som, bijdrage) => som + (Steun.Van(bijdrage.Sterkte) * deel.GetValueOrDefault(bijdrage.Naar)));
                rij.Pop();
            }
        }

        return deel[van];
    }

    /// <summary>The goals that something contributes to, directly and by way of other goals; the nearest first.</summary>
    /// <param name="bronnen">Efforts and goals.</param>
    internal List<Guid> Bereik(IEnumerable<Guid> bronnen)
    {
        var bereikt = new List<Guid>();
        var gezien = bronnen.ToHashSet();
        var rij = new Queue<Guid>(gezien);
        while (rij.TryDequeue(out var hier))
        {
            foreach (var bijdrage in _beeld.Relaties.BijdragenVan.Naar(hier))
            {
                if (bijdrage.Soort == Bijdragesoort.DraagtBij && gezien.Add(bijdrage.Naar) && IsDoel(bijdrage.Naar))
                {
                    bereikt.Add(bijdrage.Naar);
                    rij.Enqueue(bijdrage.Naar);
                }
            }
        }

        return bereikt;
    }

    private Steun Bron(Guid van) =>
        _beeld.Inspanningen.Zoek(van) is { } inspanning ? Werkt(inspanning, _dag) ? Steun.Vol : Steun.Geen : _totaal.GetValueOrDefault(van);

    private IEnumerable<Bijdrage> Naar(Guid doel) => _beeld.Relaties.BijdragenNaar.Naar(doel).Where(Telt);

    private IEnumerable<Bijdrage> Uit(Guid van) => _beeld.Relaties.BijdragenVan.Naar(van).Where(Telt);

    private bool Telt(Bijdrage bijdrage) =>
        bijdrage.Soort == Bijdragesoort.DraagtBij && (bijdrage.Vanaf is null || bijdrage.Vanaf <= _dag) && (bijdrage.Tot is null || bijdrage.Tot >= _dag);

    private bool IsDoel(Guid id) => _beeld.Doelen.Zoek(id) is not null;
}
