// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

/// <summary>The answer to a <see cref="Lijstvraag{TRij}"/>: how many rows there are, those of one page, and counts and sums over all of them.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed class Lijstuitkomst<TRij>
    where TRij : class
{
    private readonly Projectie<TRij> _projectie;
    private readonly Lijstvraag<TRij> _vraag;
    private readonly ulong[]? _tekst;
    private readonly ulong[][] _perKeuze;
    private readonly ulong[] _masker;

    internal Lijstuitkomst(Projectie<TRij> projectie, Lijstvraag<TRij> vraag)
    {
        _projectie = projectie;
        _vraag = vraag;
        _tekst = string.IsNullOrWhiteSpace(vraag.Tekst) ? null : projectie.MetTekst(vraag.Tekst);
        _perKeuze = [.. vraag.Keuzes.Select(projectie.MetEen)];
        _masker = Zonder(-1);
        Aantal = Masker.Tel(_masker);
        var groepen = Groepeer();
        Regels = groepen.Sum(groep => groep.Aantal);
        Paginas = Math.Max(1, (int)((Regels + (long)vraag.Grootte - 1) / vraag.Grootte));
        Pagina = Math.Clamp(vraag.Pagina, 1, Paginas);
        Groepen = OpPagina(groepen);
    }

    /// <summary>How many rows the list has without any filter.</summary>
    public int Totaal => _projectie.Aantal;

    /// <summary>How many rows are left.</summary>
    public int Aantal { get; }

    /// <summary>How many lines they take: more than <see cref="Aantal"/> when a row stands in two groups.</summary>
    public int Regels { get; }

    /// <summary>The page that is given, from 1.</summary>
    public int Pagina { get; }

    /// <summary>How many pages there are, at least 1.</summary>
    public int Paginas { get; }

    /// <summary>The rows of this page in their groups.</summary>
    public IReadOnlyList<Lijstgroep<TRij>> Groepen { get; }

    /// <summary>
    /// How often each value of a facet occurs in what the other filters leave: the number of rows somebody gets by choosing it.
    /// </summary>
    public IReadOnlyDictionary<string, int> Tellingen(Facet<TRij> facet)
    {
        for (var i = 0; i < _perKeuze.Length; i++)
        {
            if (ReferenceEquals(_vraag.Keuzes[i].Facet, facet))
            {
                return _projectie.Tel(facet, Zonder(i));
            }
        }

        return _projectie.Tel(facet, _masker);
    }

    /// <summary>How many rows there would be without the choice of this facet.</summary>
    public int AantalZonder(Facet<TRij> facet) =>
        Masker.Tel(Zonder(_vraag.Keuzes.Index().First(keuze => ReferenceEquals(keuze.Item.Facet, facet)).Index));

    /// <summary>How many rows there would be without the words.</summary>
    public int AantalZonderTekst()
    {
        var masker = _projectie.Alle();
        foreach (var deel in _perKeuze)
        {
            Masker.Doorsnede(masker, deel);
        }

        return Masker.Tel(masker);
    }

    /// <summary>How many of the rows that are left have a value.</summary>
    public int AantalMet(Facet<TRij> facet, string waarde) => _projectie.TelEen(facet, waarde, _masker);

    /// <summary>The sum of a number over all rows that are left, and of how many rows it is known.</summary>
    /// <param name="sleutel">Name of the number; one name is always the same number.</param>
    /// <param name="getal">The number of a row, such as whole cents.</param>
    public (long Som, int Bekend) Som(string sleutel, Func<TRij, long?> getal) => _projectie.Som(sleutel, getal, _masker);

    /// <summary>The sum of a number over all rows of a group, on all pages together.</summary>
    public (long Som, int Bekend) Som(Lijstgroep<TRij> groep, string sleutel, Func<TRij, long?> getal) => _projectie.Som(sleutel, getal, groep.Masker);

    private ulong[] Zonder(int keuze)
    {
        var masker = _tekst is null ? _projectie.Alle() : (ulong[])_tekst.Clone();
        for (var i = 0; i < _perKeuze.Length; i++)
        {
            if (i != keuze)
            {
                Masker.Doorsnede(masker, _perKeuze[i]);
            }
        }

        return masker;
    }

    private List<(string? Waarde, int Aantal)> Groepeer()
    {
        if (_vraag.Groep is not { } facet)
        {
            return [(null, Aantal)];
        }

        var tellingen = _projectie.Tel(facet, _masker);
        var volgorde = _vraag.Groepvolgorde.Where(tellingen.ContainsKey).Distinct();
        var rest = tellingen.Keys.Except(_vraag.Groepvolgorde).Order(StringComparer.Ordinal);
        return [.. volgorde.Concat(rest).Select(waarde => ((string?)waarde, tellingen[waarde]))];
    }

    private ulong[] Binnen(string? waarde)
    {
        if (waarde is null)
        {
            return _masker;
        }

        var masker = _projectie.MetEen(new Facetkeuze<TRij>(_vraag.Groep!, [waarde]));
        Masker.Doorsnede(masker, _masker);
        return masker;
    }

    private List<Lijstgroep<TRij>> OpPagina(List<(string? Waarde, int Aantal)> groepen)
    {
        var overslaan = (int)Math.Min((Pagina - 1L) * _vraag.Grootte, Regels);
        var ruimte = _vraag.Grootte;
        var pagina = new List<Lijstgroep<TRij>>();
        foreach (var (waarde, aantal) in groepen)
        {
            if (overslaan >= aantal)
            {
                overslaan -= aantal;
                continue;
            }

            var deel = new Lijstgroep<TRij>(waarde, Binnen(waarde), aantal) { Vervolg = overslaan > 0 };
            _projectie.Vul(deel, _vraag, overslaan, ruimte);
            pagina.Add(deel);
            ruimte -= deel.Rijen.Count;
            overslaan = 0;
            if (ruimte == 0)
            {
                break;
            }
        }

        return pagina;
    }
}
