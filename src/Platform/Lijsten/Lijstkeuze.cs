// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Lijsten;

/// <summary>What somebody chose in the address of a list. An address with a choice taken away or added is made from it.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed class Lijstkeuze<TRij>
{
    /// <summary>Longest text to search for, in characters.</summary>
    public const int TekstMax = 200;

    private readonly List<(string Naam, string Waarde, string Paar)> _delen = [];

    /// <summary>The definition of the list.</summary>
    public required Lijstopzet<TRij> Opzet { get; init; }

    /// <summary>Words to search for.</summary>
    public string? Tekst { get; internal set; }

    /// <summary>Values that were chosen, per filter.</summary>
    public List<(Lijstfilter<TRij> Filter, List<string> Waarden)> Gekozen { get; } = [];

    /// <summary>The role in which a chosen person is asked for.</summary>
    public Rol? Als { get; internal set; }

    /// <summary>The column it is ordered by.</summary>
    public required Lijstkolom<TRij> Sorteer { get; set; }

    /// <summary>From high to low.</summary>
    public bool Aflopend { get; internal set; }

    /// <summary>The filter by whose values it is grouped.</summary>
    public Lijstfilter<TRij>? Groep { get; internal set; }

    /// <summary>The columns that are shown.</summary>
    public required IReadOnlyList<Lijstkolom<TRij>> Kolommen { get; set; }

    /// <summary>The budget year that was asked for; empty for the one that fits best.</summary>
    public int? Jaar { get; internal set; }

    /// <summary>The view; empty for a list with only a table.</summary>
    public string? Weergave { get; internal set; }

    /// <summary>The page, from 1.</summary>
    public int Pagina { get; internal set; } = 1;

    /// <summary>What in the address was not understood and does not count.</summary>
    public List<string> Meldingen { get; } = [];

    /// <summary>The viewer begins with a kept list of his own, and not with everything.</summary>
    public bool HeeftStandaard { get; internal set; }

    /// <summary>The parameters that stay, the page left out: name and value.</summary>
    public IEnumerable<(string Naam, string Waarde)> Delen => _delen.Select(deel => (deel.Naam, deel.Waarde));

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsGefilterd => Gekozen.Count > 0 || !string.IsNullOrEmpty(Tekst);

    /// <summary>The values chosen for a filter; empty when it is not used.</summary>
    public IReadOnlyList<string> WaardenVan(Lijstfilter<TRij> filter)
    {
        foreach (var (eigen, waarden) in Gekozen)
        {
            if (ReferenceEquals(eigen, filter))
            {
                return waarden;
            }
        }

        return [];
    }

    /// <summary>Address without some parameters, and with another one.</summary>
    /// <param name="zonder">Takes away parameters, given name and value; the page is always taken away.</param>
    /// <param name="naam">Parameter that is added; empty for none.</param>
    /// <param name="waarde">Its value.</param>
    /// <param name="pad">Another page with the same list; empty for the list itself.</param>
    public string Adres(Func<string, string, bool> zonder, string? naam = null, string? waarde = null, string? pad = null)
    {
        var adres = new StringBuilder(pad ?? Opzet.Pad, 160);
        var teken = '?';
        foreach (var deel in _delen)
        {
            if (!zonder(deel.Naam, deel.Waarde))
            {
                adres.Append(teken).Append(deel.Paar);
                teken = '&';
            }
        }

        if (naam is not null && waarde is not null)
        {
            adres.Append(teken).Append(Paar(naam, waarde));
            teken = '&';
        }

        // Without anything, the address would lead to the list that this person begins with.
        if (HeeftStandaard && teken == '?' && pad is null)
        {
            adres.Append("?alles=ja");
        }

        return adres.ToString();
    }

    /// <summary>Address with another value for one parameter; an empty value takes it away.</summary>
    public string Adres(string naam, string? waarde, string? pad = null) =>
        Adres((deel, _) => deel == naam, waarde is null ? null : naam, waarde, pad);

    /// <summary>Address of a page of the list.</summary>
    public string AdresVanPagina(int pagina) =>
        Adres(static (_, _) => false, pagina == 1 ? null : "pagina", pagina.ToString(CultureInfo.InvariantCulture));

    internal void Houd(string naam, string waarde) => _delen.Add((naam, waarde, Paar(naam, waarde)));

    private static string Paar(string naam, string waarde) => $"{naam}={UrlEncoder.Default.Encode(waarde)}";
}
