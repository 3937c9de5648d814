// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Web.Testdata;

/// <summary>
/// A large organisation made up for measuring: for 10,000 efforts 300 opgaven, 2,000 goals, 15,000 contributions, 500 people, 27,000 roles,
/// and standen, budget lines, indicators and measurements. The same number and seed give the same, to the byte.
/// </summary>
internal sealed class Testlandschap
{
    private static readonly DateOnly Begin = new(2024, 1, 1);
    private static readonly DateOnly Ijkdatum = new(2026, 11, 1);
    private readonly Testtoeval _toeval;
    private readonly List<Feit> _feiten = [];

    private Testlandschap(Guid organisatie, int inspanningen, int zaad)
    {
        _toeval = new Testtoeval(zaad);
        Personen = [.. Enumerable.Range(0, Math.Max(5, inspanningen / 20)).Select(_ => Persoon(organisatie))];
        var opgaven = Herhaal(Math.Max(1, inspanningen * 3 / 100), Opgave);
        var doelen = Herhaal(Math.Max(1, inspanningen / 5), nummer => Doel(nummer, opgaven));
        var alle = Herhaal(inspanningen, nummer => Inspanning(nummer, opgaven));
        Bijdragen(alle, doelen);
        foreach (var indicator in Herhaal(Math.Max(1, doelen.Count / 5), nummer => Indicator(nummer, doelen)))
        {
            Herhaal(3, nummer => Meting(nummer, indicator));
        }
    }

    internal IReadOnlyList<Persoon> Personen { get; }

    internal IReadOnlyList<Feit> Feiten => _feiten;

    internal static Testlandschap Maak(Guid organisatie, int inspanningen, int zaad) => new(organisatie, inspanningen, zaad);

    private List<T> Herhaal<T>(int aantal, Func<int, T> maak)
        where T : Feit
    {
        var gemaakt = new List<T>(aantal);
        for (var nummer = 1; nummer <= aantal; nummer++)
        {
            var feit = maak(nummer);
            gemaakt.Add(feit);
            _feiten.Add(feit);
        }

        return gemaakt;
    }

    private Persoon Persoon(Guid organisatie) => new()
    {
        Id = _toeval.Id(),
        OrganisatieId = organisatie,
        Naam = $"{_toeval.Een(Testwoorden.Voornamen)} {_toeval.Een(Testwoorden.Achternamen)}",
        Functie = _toeval.Een(Testwoorden.Functies),
    };

    private Opgave Opgave(int nummer)
    {
        var id = _toeval.Id();
        Rol(Kern.Landschap.Rol.Opgavemanager, id);
        Rol(Kern.Landschap.Rol.BestuurlijkOpdrachtgever, id);
        Rol(Kern.Landschap.Rol.AmbtelijkOpdrachtgever, id);
        _feiten.Add(new Opdracht { Id = _toeval.Id(), OpgaveId = id, Organ = "College", Datum = _toeval.Dag(Begin, 700), Nummer = $"{2024 + (nummer % 3)}-{nummer:000}" });
        return new Opgave
        {
            Id = id,
            Code = $"O-{nummer:0000}",
            Naam = $"{_toeval.Een(Testwoorden.Opgaven)} in {_toeval.Een(Testwoorden.Plekken)}",
            Omschrijving = $"Wij werken met inwoners en partners aan {_toeval.Een(Testwoorden.Onderwerpen)} en {_toeval.Een(Testwoorden.Onderwerpen)}.",
            Formulering = new Formulering
            {
                Nu = $"Te veel inwoners merken weinig van {_toeval.Een(Testwoorden.Onderwerpen)}.",
                Gewenst = $"{_toeval.Een(Testwoorden.Richtingen)} {_toeval.Een(Testwoorden.Effecten)}.",
            },
            Status = _toeval.Een([Opgavestatus.Ingericht, Opgavestatus.InUitvoering, Opgavestatus.InUitvoering, Opgavestatus.Herijking]),
            Themas = [_toeval.Een(Testwoorden.Themas)],
            Start = Datering.Op(_toeval.Dag(Begin, 500)),
        };
    }

    private Doel Doel(int nummer, List<Opgave> opgaven) => new()
    {
        Id = _toeval.Id(),
        Code = $"D-{nummer:0000}",
        OpgaveId = _toeval.Een(opgaven).Id,
        Naam = $"{_toeval.Een(Testwoorden.Richtingen)} {_toeval.Een(Testwoorden.Effecten)} in {_toeval.Een(Testwoorden.Plekken)}",
        Soort = nummer % 7 == 0 ? Doelsoort.MaatschappelijkEffect : Doelsoort.Doel,
    };

    private Inspanning Inspanning(int nummer, List<Opgave> opgaven)
    {
        var id = _toeval.Id();
        Rol(Kern.Landschap.Rol.BestuurlijkOpdrachtgever, id);
        Rol(Kern.Landschap.Rol.Sturingsprofessional, id);
        if (_toeval.Kans(60))
        {
            Rol(Kern.Landschap.Rol.AmbtelijkOpdrachtgever, id);
        }

        if (_toeval.Kans(20))
        {
            Stand(id);
            Budget(id);
        }

        var start = _toeval.Dag(Begin, 1000);
        var werkwijze = _toeval.Een(Enum.GetValues<Werkwijze>());
        return new Inspanning
        {
            Id = id,
            Code = $"I-{nummer:00000}",
            Naam = $"{_toeval.Een(Testwoorden.Werkwoorden)} {_toeval.Een(Testwoorden.Onderwerpen)} {_toeval.Een(Testwoorden.Plekken)}",
            Omschrijving = $"Met {_toeval.Een(Testwoorden.Afdelingen)} en partners werken wij aan {_toeval.Een(Testwoorden.Onderwerpen)}.",
            Opgaven = [_toeval.Een(opgaven).Id],
            Werkwijze = werkwijze,
            Keuze = werkwijze == Werkwijze.NogNietGekozen ? null : new Werkwijzekeuze { Motivering = "Past bij hoe voorspelbaar het werk is.", Op = start, Herijkdatum = start.AddYears(1) },
            Fase = _toeval.Een(Enum.GetValues<Fase>()),
            Start = Datering.Op(start),
            Eind = _toeval.Kans(70) ? Datering.Jaar(start.Year + _toeval.Getal(1, 3)) : null,
            Afdeling = _toeval.Een(Testwoorden.Afdelingen),
            Themas = [_toeval.Een(Testwoorden.Themas)],
            Zichtbaarheid = _toeval.Kans(1) ? Zichtbaarheid.Betrokkenen : Zichtbaarheid.Organisatie,
        };
    }

    private void Rol(Rol rol, Guid op)
    {
        var vacature = _toeval.Kans(5);
        _feiten.Add(new Rolvervulling
        {
            Id = _toeval.Id(),
            Rol = rol,
            Op = op,
            Bezetting = vacature ? Bezetting.Vacature : Bezetting.Persoon,
            PersoonId = vacature ? null : _toeval.Een(Personen).Id,
            Van = _toeval.Dag(Begin, 500),
            UrenPerWeek = _toeval.Kans(50) ? _toeval.Getal(2, 24) : null,
        });
    }

    private void Stand(Guid op)
    {
        var licht = _toeval.Een([Licht.VolgensVerwachting, Licht.VolgensVerwachting, Licht.Aandachtspunt, Licht.Bijsturen]);
        _feiten.Add(new Stand
        {
            Id = _toeval.Id(),
            Op = op,
            Datum = Ijkdatum.AddDays(-_toeval.Getal(1, 120)),
            Algemeen = licht,
            Planning = new Aspectstand { Licht = licht },
            Oorzaak = licht == Licht.Bijsturen ? "Te weinig mensen beschikbaar" : null,
            Gevolg = licht == Licht.Bijsturen ? "Later klaar" : null,
            Maatregel = licht == Licht.Bijsturen ? "Een ander team springt bij" : null,
        });
    }

    private void Budget(Guid op) => _feiten.Add(new Budgetregel
    {
        Id = _toeval.Id(),
        Op = op,
        Jaar = 2026,
        Aard = Geldaard.Incidenteel,
        PrimitiefCenten = _toeval.Getal(50, 20_000) * 100_000L,
        GerealiseerdCenten = _toeval.Getal(0, 10_000) * 100_000L,
        Programma = _toeval.Een(Testwoorden.Programmas),
        Bron = "Begroting 2026",
        Peildatum = Ijkdatum,
    });

    private void Bijdragen(List<Inspanning> inspanningen, List<Doel> doelen)
    {
        for (var nummer = 0; nummer < inspanningen.Count; nummer++)
        {
            var eerste = _toeval.Getal(0, doelen.Count - 1);
            Bijdrage(inspanningen[nummer].Id, doelen[eerste].Id, true);
            if (nummer % 2 == 0 && doelen.Count > 1)
            {
                Bijdrage(inspanningen[nummer].Id, doelen[(eerste + 1 + _toeval.Getal(0, doelen.Count - 2)) % doelen.Count].Id, false);
            }
        }
    }

    private void Bijdrage(Guid van, Guid naar, bool primair) => _feiten.Add(new Bijdrage
    {
        Id = _toeval.Id(),
        Van = van,
        Naar = naar,
        Primair = primair,
        Sterkte = _toeval.Kans(60) ? _toeval.Getal(1, Kern.Landschap.Bijdrage.SterkteMax) : null,
    });

    private Indicator Indicator(int nummer, List<Doel> doelen) => new()
    {
        Id = _toeval.Id(),
        Code = $"K-{nummer:000}",
        DoelId = _toeval.Een(doelen).Id,
        Naam = $"Aandeel {_toeval.Een(Testwoorden.Effecten)}",
        Soort = Indicatorsoort.Effect,
        Eenheid = "%",
        Richting = Richting.Hoger,
        Cijferbron = "Eigen administratie",
        Peilfrequentie = "jaarlijks",
    };

    private Meting Meting(int nummer, Indicator indicator) => new()
    {
        Id = _toeval.Id(),
        IndicatorId = indicator.Id,
        Periode = Datering.Jaar(2022 + nummer),
        Waarde = _toeval.Getal(0, 1000) / 10m,
        Peildatum = new DateOnly(2022 + nummer, 12, 31),
        Soort = nummer == 1 ? Metingsoort.Nulmeting : Metingsoort.Realisatie,
    };
}
