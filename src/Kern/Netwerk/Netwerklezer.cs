// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Netwerk;

/// <summary>Reads the network of contributions (domain-model §5): efforts, the goals they serve, and the effects that are meant.</summary>
public sealed class Netwerklezer
{
    private static readonly Comparer<string> OpNaam = Comparer<string>.Create(Woordvolgorde.Vergelijk);
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private readonly Blik _blik;
    private readonly Netwerkvraag _vraag;
    private readonly Netwerkomvang _omvang;
    private readonly Bevindingenbeeld _bevindingen;
    private readonly Dictionary<Guid, int> _plaats = [];
    private readonly List<Knoop> _knopen = [];

    private Netwerklezer(Blik blik, DateOnly dag, Netwerkvraag vraag, Bevindingenbeeld bevindingen)
    {
        (_blik, _vraag, _bevindingen) = (blik, vraag, bevindingen);
        _omvang = new Netwerkomvang(blik, dag, vraag);
        if (vraag is { AlleenFocus: true, Focus: { } focus })
        {
            _omvang.AlleenSamenhang(focus);
        }
    }

    /// <summary>The part of the network that is asked for.</summary>
    /// <param name="blik">All the viewer may see; the only source.</param>
    /// <param name="dag">The day with which validity dates of contributions are read.</param>
    /// <param name="vraag">What is asked.</param>
    /// <param name="bevindingen">What is found in all that this viewer may see.</param>
    public static Netwerkinhoud Lees(Blik blik, DateOnly dag, Netwerkvraag vraag, Bevindingenbeeld bevindingen) => new Netwerklezer(blik, dag, vraag, bevindingen).Lees();

    /// <summary>Open findings: what was accepted asks for nothing.</summary>
    private int Bevindingen(Guid id) => _bevindingen.Bij(id).Count(bevinding => _bevindingen.Acceptatie(bevinding) is null);

    private Netwerkinhoud Lees()
    {
        var thuis = Thuis();
        var perDoel = _omvang.Inspanningen.Values.GroupBy(rij => thuis.GetValueOrDefault(rij.Inspanning.Id)).ToDictionary(groep => groep.Key, groep => groep.ToList());
        var doelen = _omvang.Doelen.Values.OrderBy(doel => Soort(doel)).ThenBy(doel => doel.Naam, OpNaam).ThenBy(doel => doel.Id).ToList();
        foreach (var doel in doelen.Select(doel => (Doel?)doel).Append(null))
        {
            if (perDoel.TryGetValue(doel?.Id ?? Guid.Empty, out var inspanningen))
            {
                Zet(doel, inspanningen);
            }
        }

        foreach (var doel in doelen)
        {
            _plaats.Add(doel.Id, _knopen.Count);
            _knopen.Add(new Knoop(Soort(doel), doel.Id, doel.Naam)
            {
                Doel = doel,
                Bevindingen = Bevindingen(doel.Id),
                Cijfer = Cijfer(doel),
                Vouwbaar = perDoel.GetValueOrDefault(doel.Id)?.Count ?? 0,
                VanElders = _omvang.Elders.Contains(doel.Id),
                Verschil = _vraag.Vergelijking?.Soort(doel.Id),
            });
        }

        var nodig = Nodig();
        return new Netwerkinhoud
        {
            Knopen = [.. _knopen],
            Lijnen = [.. Lijnen(nodig)],
            Bijdragen = [.. _omvang.Bijdragen.OrderBy(bijdrage => _plaats[bijdrage.Naar]).ThenByDescending(bijdrage => bijdrage.Primair).ThenBy(bijdrage => _plaats[bijdrage.Van]).ThenBy(bijdrage => bijdrage.Id)],
            Afhankelijkheden = nodig,
            Keuze = [.. _omvang.Keuze],
            Inspanningen = _omvang.Inspanningen.Count,
            VanElders = _vraag.MetAnderen ? 0 : _omvang.VanElders,
            Afgesloten = _omvang.Afgesloten,
            Verschillen = _vraag.Vergelijking is { } vergelijking
                ? _omvang.Inspanningen.Keys.Concat(_omvang.Doelen.Keys).Concat(_omvang.Bijdragen.Select(bijdrage => bijdrage.Id)).Select(vergelijking.Soort).OfType<Verschilsoort>()
                    .CountBy(soort => soort).ToFrozenDictionary()
                : FrozenDictionary<Verschilsoort, int>.Empty,
        };
    }

    /// <summary>The goal an effort is drawn with: its main line, else the strongest contribution, else the first.</summary>
    private Dictionary<Guid, Guid> Thuis()
    {
        var gekozen = new Dictionary<Guid, Bijdrage>();
        foreach (var bijdrage in _omvang.Bijdragen)
        {
            if (bijdrage.Soort == Bijdragesoort.DraagtBij && _omvang.Inspanningen.ContainsKey(bijdrage.Van)
                && (!gekozen.TryGetValue(bijdrage.Van, out var eerder) || Rang(bijdrage).CompareTo(Rang(eerder)) > 0))
            {
                gekozen[bijdrage.Van] = bijdrage;
            }
        }

        return gekozen.ToDictionary(deel => deel.Key, deel => deel.Value.Naar);
        static (bool, int, Guid) Rang(Bijdrage bijdrage) => (bijdrage.Primair, bijdrage.Sterkte ?? 0, bijdrage.Id);
    }

    private void Zet(Doel? doel, List<Inspanningrij> inspanningen)
    {
        var dicht = (_vraag.Vouw == Vouwstand.Dicht || (_vraag.Vouw == Vouwstand.Vanzelf && _omvang.Inspanningen.Count > Netwerkvraag.OpenTot)) ^ _vraag.Anders.Contains(doel?.Id ?? Guid.Empty);
        if (dicht && inspanningen.Count > (_vraag.Vouw == Vouwstand.Vanzelf ? 2 : 1) && !inspanningen.Exists(rij => rij.Inspanning.Id == _vraag.Focus))
        {
            foreach (var rij in inspanningen)
            {
                _plaats.Add(rij.Inspanning.Id, _knopen.Count);
            }

            _knopen.Add(new Knoop(Knoopsoort.Groep, doel?.Id ?? Guid.Empty, doel is null ? $"{inspanningen.Count} inspanningen zonder doel" : $"{inspanningen.Count} inspanningen")
            {
                Doel = doel,
                Inhoud = [.. inspanningen],
                Bevindingen = inspanningen.Sum(rij => Bevindingen(rij.Inspanning.Id)),
                Verschil = _vraag.Vergelijking?.Soort(inspanningen.Select(rij => rij.Inspanning.Id)),
            });
            return;
        }

        foreach (var rij in inspanningen.OrderBy(rij => rij.Inspanning.Naam, OpNaam).ThenBy(rij => rij.Inspanning.Id))
        {
            _plaats.Add(rij.Inspanning.Id, _knopen.Count);
            _knopen.Add(new Knoop(Knoopsoort.Inspanning, rij.Inspanning.Id, rij.Inspanning.Naam)
            {
                Inspanning = rij,
                Bevindingen = Bevindingen(rij.Inspanning.Id),
                VanElders = _omvang.Elders.Contains(rij.Inspanning.Id),
                Verschil = _vraag.Vergelijking?.Soort(rij.Inspanning.Id),
            });
        }
    }

    private ImmutableArray<Afhankelijkheid> Nodig() =>
    [
        .. _omvang.Inspanningen.Keys.SelectMany(id => _blik.Naar(r => r.AfhankelijkhedenVan, id)).Where(nodig => _omvang.Inspanningen.ContainsKey(nodig.Naar))
            .OrderBy(nodig => _plaats[nodig.Van]).ThenBy(nodig => _plaats[nodig.Naar]).ThenBy(nodig => nodig.Id),
    ];

    private IEnumerable<Lijn> Lijnen(ImmutableArray<Afhankelijkheid> nodig)
    {
        foreach (var groep in _omvang.Bijdragen.GroupBy(bijdrage => (bijdrage.Soort, Van: _plaats[bijdrage.Van], Naar: _plaats[bijdrage.Naar], Tegen: bijdrage.Sterkte < 0))
            .OrderBy(groep => groep.Key.Van).ThenBy(groep => groep.Key.Naar).ThenBy(groep => groep.Key.Tegen))
        {
            var alle = groep.ToList();
            yield return new Lijn(groep.Key.Soort == Bijdragesoort.VersterktElkaar ? Lijnsoort.VersterktElkaar : Lijnsoort.DraagtBij, groep.Key.Van, groep.Key.Naar)
            {
                Sterkte = groep.Key.Tegen ? alle.Min(bijdrage => bijdrage.Sterkte) : alle.Max(bijdrage => bijdrage.Sterkte),
                Primair = alle.Exists(bijdrage => bijdrage.Primair),
                Aantal = alle.Count,
                Feit = alle.Count == 1 ? alle[0] : null,
                Verschil = _vraag.Vergelijking?.Soort(alle.Select(bijdrage => bijdrage.Id)),
            };
        }

        if (!_vraag.Afhankelijkheden)
        {
            yield break;
        }

        foreach (var groep in nodig.GroupBy(een => (Van: _plaats[een.Van], Naar: _plaats[een.Naar])).Where(groep => groep.Key.Van != groep.Key.Naar))
        {
            yield return new Lijn(Lijnsoort.Afhankelijkheid, groep.Key.Van, groep.Key.Naar)
            {
                Aantal = groep.Count(),
                Feit = groep.Count() == 1 ? groep.First() : null,
                Verschil = _vraag.Vergelijking?.Soort(groep.Select(een => een.Id)),
            };
        }
    }

    private string Cijfer(Doel doel)
    {
        Indicator? gekozen = null;
        Meetreeks? reeks = null;
        foreach (var indicator in _blik.Naar(r => r.IndicatorenVan, doel.Id))
        {
            var eigen = new Meetreeks(_blik.Naar(r => r.MetingenVan, indicator.Id));
            if (reeks is null || (eigen.Laatste is { } nieuw && (reeks.Laatste is not { } oud || nieuw.Periode.Tot > oud.Periode.Tot)))
            {
                (gekozen, reeks) = (indicator, eigen);
            }
        }

        if (gekozen is null || reeks is null)
        {
            return "geen indicator";
        }

        if (reeks.Laatste is not { } laatste)
        {
            return "nog niet gemeten";
        }

        var eenheid = gekozen.Eenheid is "%" or "procent" ? "%" : gekozen.Eenheid is { Length: <= 12 } kort ? $" {kort}" : "";
        return $"{Getal(laatste.Waarde)}{eenheid}{(reeks.Streefwaarde is { } streef ? $", streefwaarde {Getal(streef.Waarde)}{(eenheid == "%" ? "%" : "")}" : "")}";
    }

    private static string Getal(decimal waarde) => waarde.ToString("#,0.####", Nederlands);

    private static Knoopsoort Soort(Doel doel) => doel.Soort switch
    {
        Doelsoort.Tussendoel => Knoopsoort.Tussendoel,
        Doelsoort.MaatschappelijkEffect => Knoopsoort.Effect,
        _ => Knoopsoort.Doel,
    };
}
