// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Netwerk;

/// <summary>Which efforts, goals and contributions a question is about. Everything comes from the Blik, so nothing hidden is in it or counted.</summary>
internal sealed class Netwerkomvang
{
    private readonly Blik _blik;
    private readonly DateOnly _dag;
    private readonly Netwerkvraag _vraag;
    private readonly Projectie<Inspanningrij> _rijen;

    internal Netwerkomvang(Blik blik, DateOnly dag, Netwerkvraag vraag)
    {
        (_blik, _dag, _vraag) = (blik, dag, vraag);
        _rijen = Inspanningenbron.Geheugen.Van(blik, dag);
        if (vraag.Opgave is { } opgave)
        {
            VanOpgave(opgave);
        }
        else
        {
            VanOrganisatie();
        }

        Keuze = [.. Inspanningen.Values];
        if (vraag.HeeftFilter)
        {
            Filter();
        }
    }

    internal Dictionary<Guid, Inspanningrij> Inspanningen { get; private set; } = [];

    internal Dictionary<Guid, Doel> Doelen { get; private set; } = [];

    internal List<Bijdrage> Bijdragen { get; private set; } = [];

    internal List<Inspanningrij> Keuze { get; }

    internal HashSet<Guid> Elders { get; } = [];

    internal int VanElders { get; private set; }

    internal int Afgesloten { get; private set; }

    /// <summary>Keeps only what leads to the focus and what it leads to.</summary>
    internal void AlleenSamenhang(Guid focus)
    {
        var samen = Bereik([focus], bijdrage => bijdrage.Van, bijdrage => bijdrage.Naar);
        samen.UnionWith(Bereik([focus], bijdrage => bijdrage.Naar, bijdrage => bijdrage.Van));
        Beperk(samen.Contains);
    }

    private void VanOrganisatie()
    {
        foreach (var rij in _rijen.Rijen)
        {
            Neem(rij);
        }

        foreach (var doel in _blik.Alle<Doel>())
        {
            if (_blik.Zoek<Opgave>(doel.OpgaveId) is not { IsAfgesloten: true } || IsVervallen(doel.Id))
            {
                Doelen.Add(doel.Id, doel);
            }
        }

        foreach (var bijdrage in _blik.Alle<Bijdrage>())
        {
            if (Telt(bijdrage) && Doelen.ContainsKey(bijdrage.Naar) && Heeft(bijdrage.Van))
            {
                Bijdragen.Add(bijdrage);
            }
        }
    }

    private void VanOpgave(Guid opgave)
    {
        // What belonged to it at the compared moment and moved away since is part of the comparison too.
        var eerder = _vraag.Vergelijking?.Beeld.Eerder;
        foreach (var id in Ids(_blik.Naar(r => r.InspanningenVan, opgave), eerder?.Naar(r => r.InspanningenVan, opgave)))
        {
            Neem(Rij(id));
        }

        var eigen = Ids(_blik.Naar(r => r.DoelenVan, opgave), eerder?.Naar(r => r.DoelenVan, opgave)).Select(id => _blik.Zoek<Doel>(id)).OfType<Doel>().ToList();
        foreach (var doel in eigen)
        {
            Doelen.Add(doel.Id, doel);
        }

        var zelf = Inspanningen.Keys.Concat(Doelen.Keys).ToHashSet();
        VolgVerder(zelf);
        var anderen = VolgTerug(eigen.Select(doel => doel.Id), _vraag.MetAnderen);
        VanElders = anderen.Count;
        Bijdragen = [.. Inspanningen.Keys.Concat(Doelen.Keys).SelectMany(id => _blik.Naar(r => r.BijdragenVan, id)).Where(bijdrage => Telt(bijdrage) && Doelen.ContainsKey(bijdrage.Naar))];
        Elders.UnionWith(Inspanningen.Keys.Concat(Doelen.Keys).Where(id => !zelf.Contains(id)));
    }

    private static IEnumerable<Guid> Ids<T>(IEnumerable<T> nu, IEnumerable<T>? eerder)
        where T : Feit => nu.Concat(eerder ?? []).Select(feit => feit.Id).Distinct();

    private void VolgVerder(HashSet<Guid> begin)
    {
        var rij = new Queue<Guid>(begin);
        while (rij.TryDequeue(out var id))
        {
            foreach (var bijdrage in _blik.Naar(r => r.BijdragenVan, id))
            {
                if (Telt(bijdrage) && bijdrage.Soort == Bijdragesoort.DraagtBij && _blik.Zoek<Doel>(bijdrage.Naar) is { } doel && Doelen.TryAdd(doel.Id, doel))
                {
                    rij.Enqueue(doel.Id);
                }
            }
        }
    }

    /// <summary>Contributions from elsewhere to these goals; taken in with all that leads to them when asked.</summary>
    private List<Bijdrage> VolgTerug(IEnumerable<Guid> doelen, bool neem)
    {
        var elders = new List<Bijdrage>();
        var rij = new Queue<Guid>(doelen);
        while (rij.TryDequeue(out var id))
        {
            foreach (var bijdrage in _blik.Naar(r => r.BijdragenNaar, id))
            {
                if (!Telt(bijdrage) || bijdrage.Soort != Bijdragesoort.DraagtBij || Heeft(bijdrage.Van))
                {
                    continue;
                }

                if (!neem)
                {
                    if (_blik.Zoek(bijdrage.Van) is Doel || (_blik.Zoek(bijdrage.Van) is Inspanning inspanning && (_vraag.Afgesloten || !inspanning.IsAfgesloten || IsVervallen(inspanning.Id))))
                    {
                        elders.Add(bijdrage);
                    }
                }
                else if (_blik.Zoek<Doel>(bijdrage.Van) is { } doel)
                {
                    Doelen.Add(doel.Id, doel);
                    rij.Enqueue(doel.Id);
                }
                else
                {
                    Neem(Rij(bijdrage.Van));
                }
            }
        }

        return elders;
    }

    /// <summary>Efforts that match, and the goals they contribute to by whatever way.</summary>
    private void Filter()
    {
        bool Past(Inspanningrij rij) =>
            Heeft(Inspanningenbron.Portefeuille, _vraag.Portefeuilles, rij) && Heeft(Inspanningenbron.Thema, _vraag.Themas, rij) && Heeft(Inspanningenbron.Werkwijze, _vraag.Werkwijzen, rij);

        var over = Inspanningen.Values.Where(rij => Past(rij) || (_vraag.Vergelijking?.Eerder(rij.Inspanning.Id) is { } eerder && Past(eerder))).Select(rij => rij.Inspanning.Id).ToHashSet();
        var bereik = Bereik(over, bijdrage => bijdrage.Van, bijdrage => bijdrage.Naar);
        Beperk(bereik.Contains);
    }

    private static bool Heeft(Facet<Inspanningrij> facet, System.Collections.Immutable.ImmutableArray<string> gekozen, Inspanningrij rij)
    {
        if (gekozen.IsEmpty)
        {
            return true;
        }

        var waarden = facet.Waarden(rij).ToList();
        return waarden.Count == 0 ? gekozen.Contains(Facet.Geen) : waarden.Exists(gekozen.Contains);
    }

    private HashSet<Guid> Bereik(IEnumerable<Guid> begin, Func<Bijdrage, Guid> van, Func<Bijdrage, Guid> naar)
    {
        var verder = Bijdragen.Where(bijdrage => bijdrage.Soort == Bijdragesoort.DraagtBij).ToLookup(van, naar);
        var gezien = begin.ToHashSet();
        var rij = new Queue<Guid>(gezien);
        while (rij.TryDequeue(out var id))
        {
            foreach (var volgende in verder[id])
            {
                if (gezien.Add(volgende))
                {
                    rij.Enqueue(volgende);
                }
            }
        }

        return gezien;
    }

    private void Beperk(Predicate<Guid> blijft)
    {
        Inspanningen = Inspanningen.Where(deel => blijft(deel.Key)).ToDictionary();
        Doelen = Doelen.Where(deel => blijft(deel.Key)).ToDictionary();
        Bijdragen = [.. Bijdragen.Where(bijdrage => Heeft(bijdrage.Van) && Doelen.ContainsKey(bijdrage.Naar))];
    }

    private void Neem(Inspanningrij? rij)
    {
        if (rij is null)
        {
            return;
        }

        if (rij.Inspanning.IsAfgesloten && !_vraag.Afgesloten && !IsVervallen(rij.Inspanning.Id))
        {
            Afgesloten++;
        }
        else
        {
            Inspanningen.TryAdd(rij.Inspanning.Id, rij);
        }
    }

    private Inspanningrij? Rij(Guid id) => _blik.Ziet(id) && _blik.Beeld.Inspanningen.Plaats(id) is >= 0 and var plaats ? _rijen.Rij(plaats) : null;

    private bool Heeft(Guid id) => Inspanningen.ContainsKey(id) || Doelen.ContainsKey(id);

    /// <summary>It holds, or it did at the compared moment.</summary>
    private bool Telt(Bijdrage bijdrage) => bijdrage.GeldtOp(_dag) || IsVervallen(bijdrage.Id);

    private bool IsVervallen(Guid id) => _vraag.Vergelijking?.IsVervallen(id) == true;
}
