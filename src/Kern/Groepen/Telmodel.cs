// SPDX-License-Identifier: EUPL-1.2
using Term = Samenhang.Kern.Groepen.Rekenmodel.Term;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// A round as a linear model. Variety is counted per value instead of per pair: n equal values in a group make n(n − 1)/2 equal pairs, and
/// the lines m·n − m(m + 1)/2 lie below that number and touch it, so that a solver finds the optimum without a variable for each pair.
/// </summary>
internal sealed class Telmodel
{
    private readonly Ronderegels _regels;
    private readonly Voorrang _voorrang;
    private readonly Rekenmodel _model = new();
    private readonly int[][] _plek;
    private readonly int[] _variatie;
    private readonly int _laagste;
    private readonly double _meeste;

    internal Telmodel(Ronde ronde)
    {
        _regels = new Ronderegels(ronde);
        _voorrang = new Voorrang(_regels);
        _meeste = Math.Max(1, ronde.Kenmerken.Where(kenmerk => kenmerk.Richting == Richting.Gevarieerd).Sum(kenmerk => kenmerk.Gewicht));
        _plek = [.. Enumerable.Range(0, _regels.Groepen).Select(groep => Enumerable.Range(0, _regels.Aantal).Select(wie => (_regels.Open[wie] >> groep & 1) == 1 ? _model.Schakelaar() : -1).ToArray())];
        for (var wie = 0; wie < _regels.Aantal; wie++) _model.Eis(Plekken(wie), (_regels.Open[wie] & _regels.Wachtbit) == 0 ? "=" : "<=", 1);
        Samen();
        _laagste = _model.Variabele(_meeste);
        _variatie = new int[_regels.Groepen];
        for (var groep = 0; groep < _regels.Groepen; groep++) Groep(groep);
    }

    /// <summary>Number of ranks of waiting.</summary>
    internal int Rangen => _voorrang.Rangen;

    /// <summary>How many of a rank of waiting get a place, negative, to be made as small as can be.</summary>
    internal IReadOnlyList<Term> Geplaatst(int rang) => [.. Enumerable.Range(0, _regels.Aantal).Where(wie => _voorrang.Rang(wie) == rang).SelectMany(Plekken).Select(term => new Term(-1, term.Variabele))];

    internal IReadOnlyList<Term> Wensen() => [.. Alle().Select(plek => new Term(_regels.Ronde.Kandidaten[plek.Wie].Kosten(plek.Groep), plek.Variabele))];

    /// <summary>Variety of the least varied group, negative.</summary>
    internal IReadOnlyList<Term> LaagsteVariatie() => [new(-1, _laagste)];

    /// <summary>Variety of all groups together, negative.</summary>
    internal IReadOnlyList<Term> Variatie() => [.. _variatie.Select(variabele => new Term(-1, variabele))];

    /// <summary>Keeps what an aim reached: it may not become greater again.</summary>
    internal void Houd(IReadOnlyList<Term> doel, double waarde) => _model.Eis(doel, "<=", waarde);

    internal string Schrijf(IReadOnlyList<Term> kleinst) => _model.Schrijf(kleinst);

    private IEnumerable<(int Wie, int Groep, int Variabele)> Alle() => _plek.Index().SelectMany(groep => groep.Item.Index().Where(plek => plek.Item >= 0).Select(plek => (plek.Index, groep.Index, plek.Item)));

    private IEnumerable<Term> Plekken(int wie) => _plek.Where(groep => groep[wie] >= 0).Select(groep => new Term(1, groep[wie]));

    private Term[] Leden(int groep, Func<int, bool> wie) => [.. _plek[groep].Index().Where(plek => plek.Item >= 0 && wie(plek.Index)).Select(plek => new Term(1, plek.Item))];

    private void Samen()
    {
        foreach (var eenheid in _regels.Eenheden.Where(eenheid => eenheid.Length > 1))
            foreach (var groep in _plek)
                foreach (var lid in eenheid.Skip(1))
                    _model.Eis([.. Een(groep[eenheid[0]], 1), .. Een(groep[lid], -1)], "=", 0);
    }

    private static IEnumerable<Term> Een(int variabele, double maal) => variabele < 0 ? [] : [new Term(maal, variabele)];

    private void Groep(int groep)
    {
        var plan = _regels.Ronde.Groepen[groep];
        var grootte = Keuze(Leden(groep, _ => true), plan.Minimum, plan.Maximum);
        Regels(groep);
        _variatie[groep] = _model.Variabele(_meeste);
        _model.Eis([new Term(1, _laagste), new Term(-1, _variatie[groep])], "<=", 0);
        Term[] paren = [.. _regels.Ronde.Kenmerken.Index().Where(kenmerk => kenmerk.Item.Richting == Richting.Gevarieerd).SelectMany(kenmerk => Paren(groep, kenmerk.Item, kenmerk.Index, grootte))];
        foreach (var (aantal, schakelaar) in grootte)
        {
            var deel = aantal < 2 ? 0 : 2.0 / aantal / (aantal - 1);
            _model.Eis([new Term(1, _variatie[groep]), .. paren.Select(term => new Term(-deel * term.Maal, term.Variabele)), new Term(_meeste * 2, schakelaar)], "<=", _meeste * 2);
        }
    }

    /// <summary>A switch for each number that a sum may be.</summary>
    private List<(int Aantal, int Schakelaar)> Keuze(IEnumerable<Term> som, int minste, int meeste)
    {
        List<(int Aantal, int Schakelaar)> keuzes = [.. Enumerable.Range(minste, meeste - minste + 1).Select(aantal => (aantal, _model.Schakelaar()))];
        _model.Eis(keuzes.Select(keuze => new Term(1, keuze.Schakelaar)), "=", 1);
        _model.Eis([.. som, .. keuzes.Select(keuze => new Term(-keuze.Aantal, keuze.Schakelaar))], "=", 0);
        return keuzes;
    }

    private void Regels(int groep)
    {
        foreach (var (een, ander) in _regels.Ronde.NietSamen) _model.Eis([.. Een(_plek[groep][een], 1), .. Een(_plek[groep][ander], 1)], "<=", 1);
        foreach (var collegas in _regels.Ronde.Kandidaten.Index().Where(wie => wie.Item.Organisatie is { Length: > 0 }).GroupBy(wie => wie.Item.Organisatie, wie => wie.Index).Where(groepje => groepje.Count() > 1))
            _model.Eis(collegas.SelectMany(wie => Een(_plek[groep][wie], 1)), "<=", 1);
        foreach (var (nummer, kenmerk) in _regels.Ronde.Kenmerken.Index())
        {
            if (kenmerk.HeeftBand) Band(groep, nummer, kenmerk.Band!.Value);
            if (kenmerk.HoogstensGelijk is { } hoogstens)
                foreach (var waarde in Waarden(nummer)) _model.Eis(Leden(groep, wie => _regels.Ronde.Waarden(wie, nummer).Contains(waarde)), "<=", hoogstens);
        }
    }

    private void Band(int groep, int kenmerk, int breedte)
    {
        Dictionary<int, int> laagste = Waarden(kenmerk).ToDictionary(waarde => waarde, _ => _model.Schakelaar());
        _model.Eis(laagste.Values.Select(variabele => new Term(1, variabele)), "<=", 1);
        for (var wie = 0; wie < _regels.Aantal; wie++)
            if (_plek[groep][wie] >= 0 && _regels.Ronde.Waarden(wie, kenmerk) is [var niveau, ..])
                _model.Eis([new Term(1, _plek[groep][wie]), .. laagste.Where(band => band.Key <= niveau && niveau <= band.Key + breedte).Select(band => new Term(-1, band.Value))], "<=", 0);
    }

    private IEnumerable<int> Waarden(int kenmerk) => Enumerable.Range(0, _regels.Aantal).SelectMany(wie => _regels.Ronde.Waarden(wie, kenmerk)).Distinct().Order();

    /// <summary>Unequal pairs of a characteristic in a group, weighted, as a sum that a solver cannot make too large.</summary>
    private IEnumerable<Term> Paren(int groep, Kenmerk kenmerk, int nummer, List<(int Aantal, int Schakelaar)> grootte)
    {
        bool Bekend(int wie) => _regels.Ronde.Waarden(wie, nummer).Count > 0;
        var iedereen = Leden(groep, _ => true);
        var bekend = Leden(groep, Bekend);
        var aantallen = bekend.Length == iedereen.Length ? grootte : Keuze(bekend, 0, _regels.Ronde.Groepen[groep].Maximum);
        if (kenmerk.Soort == Kenmerksoort.Soort)
        {
            foreach (var (aantal, schakelaar) in aantallen) yield return new Term(kenmerk.Gewicht * aantal * (aantal - 1) / 2, schakelaar);
            foreach (var waarde in Waarden(nummer))
                if (Gelijk(Leden(groep, wie => _regels.Ronde.Waarden(wie, nummer) is [var eigen, ..] && eigen == waarde), aantallen[^1].Aantal) is { } gelijk) yield return new Term(-kenmerk.Gewicht, gelijk);
            yield break;
        }

        var (schaal, kanten) = kenmerk.Soort == Kenmerksoort.Niveau
            ? (Math.Max(1, kenmerk.Niveaus - 1), Enumerable.Range(1, Math.Max(0, kenmerk.Niveaus - 1)).Select(drempel => Leden(groep, wie => _regels.Ronde.Waarden(wie, nummer) is [var niveau, ..] && niveau <= drempel)))
            : (Math.Max(1, kenmerk.Niveaus), Waarden(nummer).Select(optie => Leden(groep, wie => _regels.Ronde.Waarden(wie, nummer).Contains(optie))));
        foreach (var kant in kanten)
            if (kant.Length > 0) yield return new Term(kenmerk.Gewicht / schaal, Gescheiden(kant, aantallen));
    }

    /// <summary>At least the equal pairs among these; nothing when there are none.</summary>
    private int? Gelijk(Term[] leden, int meeste)
    {
        var hoogste = Math.Min(leden.Length, meeste);
        if (hoogste < 2) return null;
        var paren = _model.Variabele(hoogste * (hoogste - 1) / 2);
        for (var m = 1; m < hoogste; m++) _model.Eis([new Term(1, paren), .. leden.Select(lid => lid with { Maal = -m })], ">=", -m * (m + 1) / 2.0);
        return paren;
    }

    /// <summary>At most the pairs of which one is on this side and the other on that, whichever number there are.</summary>
    private int Gescheiden(Term[] kant, List<(int Aantal, int Schakelaar)> aantallen)
    {
        var meeste = aantallen[^1].Aantal;
        var hoogste = meeste * meeste / 4;
        var paren = _model.Variabele(hoogste);
        foreach (var (aantal, schakelaar) in aantallen)
        {
            if (aantal < 2) _model.Eis([new Term(1, paren), new Term(hoogste, schakelaar)], "<=", hoogste);
            for (var m = 0; m < aantal && aantal >= 2; m++)
            {
                var (begin, helling) = (m * (aantal - m), aantal - (2 * m) - 1);
                // Off, the line must not cut anything: as much room as it can be below the greatest number of pairs.
                var ruimte = aantallen.Count == 1 ? 0 : hoogste - Math.Min(begin - (helling * m), begin + (helling * (meeste - m)));
                _model.Eis([new Term(1, paren), .. kant.Select(lid => lid with { Maal = -helling }), new Term(ruimte, schakelaar)], "<=", begin - (helling * m) + ruimte);
            }
        }

        return paren;
    }
}
