// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>
/// One look at a list: what was asked in the address, the answer, and the parts of the page that show it. Made per request.
/// </summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed class Lijstblad<TRij>
    where TRij : class
{
    /// <summary>Rows on a page.</summary>
    public const int Grootte = 50;

    /// <summary>Reads the address and asks the projection.</summary>
    /// <param name="opzet">The list.</param>
    /// <param name="projectie">The rows this viewer may see.</param>
    /// <param name="context">What cells need; the year is filled in here.</param>
    /// <param name="vraag">Parameters of the address.</param>
    /// <param name="grootte">Rows on a page; everything for a file.</param>
    public Lijstblad(Lijstopzet<TRij> opzet, Projectie<TRij> projectie, Lijstcontext context, IQueryCollection vraag, int grootte = Grootte)
    {
        Opzet = opzet;
        Projectie = projectie;
        Keuze = new Lijstlezer<TRij>(opzet, projectie, context).Lees(vraag);
        Jaren = opzet.Bedragen is { } bedragen ? projectie.Afgeleid("jaren", p => JarenVan(p, bedragen)) : [];
        Context = context with { Jaar = Keuze.Jaar ?? BesteJaar(context.Peildatum.Year) };
        Uitkomst = projectie.Vraag(new Lijstvraag<TRij>
        {
            Tekst = Keuze.Tekst,
            Keuzes = [.. Keuze.Gekozen.Select(deel => new Facetkeuze<TRij>(deel.Filter.Facet, Waarden(deel.Filter, deel.Waarden)))],
            Sorteer = Keuze.Sorteer != opzet.Kolommen[0] ? Keuze.Sorteer.Sorteer(Context.Jaar)
                : opzet.Eerst is not null && Keuze.Weergave == opzet.Weergaven[0] && !Keuze.Aflopend ? opzet.Eerst : null,
            Aflopend = Keuze.Aflopend,
            Groep = Keuze.Groep?.Facet,
            Groepvolgorde = Keuze.Groep is { } groep ? [.. Lijstkiezer.Waarden(projectie, groep, Context).Select(keuze => keuze.Waarde)] : [],
            Pagina = Keuze.Pagina,
            Grootte = grootte,
            Personen = Keuze.Sorteer.Sorteer(Context.Jaar)?.Persoon is null ? null : Personenrangen.Van(context.Personen),
        });
    }

    /// <summary>The list.</summary>
    public Lijstopzet<TRij> Opzet { get; }

    /// <summary>All rows this viewer may see.</summary>
    public Projectie<TRij> Projectie { get; }

    /// <summary>What was asked.</summary>
    public Lijstkeuze<TRij> Keuze { get; }

    /// <summary>What cells need.</summary>
    public Lijstcontext Context { get; }

    /// <summary>The answer.</summary>
    public Lijstuitkomst<TRij> Uitkomst { get; }

    /// <summary>The budget years there is money of, newest first; 0 for amounts without a year.</summary>
    public IReadOnlyList<int> Jaren { get; }

    /// <summary>The choice of kept lists in the toolbar; nothing for who keeps none.</summary>
    public IHtmlContent? Bewaard { get; init; }

    /// <summary>The toolbar: view, search, filters, grouping, year and columns, as a form that works without script.</summary>
    public IHtmlContent Werkbalk => new Htmldeel(uit => new Lijstwerkbalk<TRij>(this, uit).Schrijf());

    /// <summary>What is chosen, each with a way to take it away; the number found; what was not understood; what is still unknown.</summary>
    public IHtmlContent Bevinding => new Htmldeel(uit => new Lijstbevinding<TRij>(this, uit).Schrijf());

    /// <summary>The table of this page, with sums.</summary>
    public IHtmlContent Tabel => new Htmldeel(uit => new Lijsttabel<TRij>(this, uit).Schrijf());

    /// <summary>Links to the other pages; nothing when there is one page.</summary>
    public IHtmlContent Bladeraar => new Htmldeel(uit => Lijstbladeraar.Schrijf(uit, Uitkomst.Pagina, Uitkomst.Paginas, Keuze.AdresVanPagina));

    /// <summary>How to widen a search that found nothing.</summary>
    public IHtmlContent NietsGevonden => new Htmldeel(uit => new Lijstverruiming<TRij>(this, uit).Schrijf());

    /// <summary>Rows that were written before in this form, such as a card.</summary>
    /// <param name="vorm">How a row is written; the same word always writes a row in the same way.</param>
    public Rijenboek<TRij> Rijenboek(string vorm) => Lijsten.Rijenboek<TRij>.Van(Projectie, vorm, Context);

    /// <summary>The values of a filter that occur, in order.</summary>
    internal IReadOnlyList<Keuzewaarde> Waarden(Lijstfilter<TRij> filter) => Lijstkiezer.Waarden(Projectie, filter, Context);

    /// <summary>The words for a chosen value; a typed text between quotation marks.</summary>
    internal string Woord(Lijstfilter<TRij> filter, string waarde) =>
        waarde.StartsWith(Lijstkiezer.Getypt, StringComparison.Ordinal) ? Kern.Notatie.Woordvorm.Aanhaling(waarde[1..]) : filter.Tekst(waarde, Context) ?? "onbekend";

    private List<string> Waarden(Lijstfilter<TRij> filter, List<string> gekozen)
    {
        var waarden = new List<string>();
        foreach (var waarde in gekozen)
        {
            if (waarde.StartsWith(Lijstkiezer.Getypt, StringComparison.Ordinal))
            {
                waarden.AddRange(Lijstkiezer.Passend(Projectie, filter, Context, waarde[1..]));
            }
            else
            {
                waarden.Add(waarde);
            }
        }

        return filter.Personen && Keuze.Als is { } rol ? waarden.ConvertAll(persoon => $"{persoon}:{Facetwaarden.Van(rol)}") : waarden;
    }

    /// <summary>The year of the peildatum, or else the last one before it that has money, or else the first one.</summary>
    private int? BesteJaar(int peiljaar)
    {
        if (Jaren.Count == 0)
        {
            return null;
        }

        if (Jaren.Contains(peiljaar))
        {
            return peiljaar;
        }

        var bekend = Jaren.Where(jaar => jaar > 0).ToList();
        return bekend.Count == 0 ? 0 : bekend.Where(jaar => jaar < peiljaar).DefaultIfEmpty(bekend.Min()).Max();
    }

    private static List<int> JarenVan(Projectie<TRij> projectie, Func<TRij, System.Collections.Immutable.ImmutableArray<Jaarbedrag>> bedragen) =>
        [.. projectie.Rijen.SelectMany(rij => bedragen(rij)).Select(bedrag => bedrag.Jaar).Distinct().OrderDescending()];
}
