// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>
/// One look at a list: what was asked in the address, the answer, and the parts of the page that show it. The same for everybody who shares the
/// projection, the names of people and the address, so the last few are kept with their markup: a list is asked again far more often than it changes.
/// </summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed class Lijstblad<TRij>
    where TRij : class
{
    /// <summary>Rows on a page.</summary>
    public const int Grootte = 50;

    private const int MeesteBewaard = 12;

    private string? _werkbalk;
    private string? _bevinding;
    private string? _tabel;

    /// <summary>Reads the address and asks the projection.</summary>
    /// <param name="opzet">The list.</param>
    /// <param name="projectie">The rows this viewer may see.</param>
    /// <param name="context">What cells need; the year is filled in here.</param>
    /// <param name="vraag">Parameters of the address.</param>
    /// <param name="grootte">Rows on a page; everything for a file.</param>
    /// <param name="heeftStandaard">The viewer begins with a kept list of his own, and not with everything.</param>
    public Lijstblad(
        Lijstopzet<TRij> opzet, Projectie<TRij> projectie, Lijstcontext context, IQueryCollection vraag, int grootte = Grootte, bool heeftStandaard = false)
    {
        Opzet = opzet;
        Projectie = projectie;
        Keuze = new Lijstlezer<TRij>(opzet, projectie, context).Lees(vraag);
        Keuze.HeeftStandaard = heeftStandaard;
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

    /// <summary>The look that was kept for this address, or a new one.</summary>
    internal static Lijstblad<TRij> Van(Lijstopzet<TRij> opzet, Projectie<TRij> projectie, Lijstcontext context, HttpRequest verzoek, bool heeftStandaard)
    {
        var bladen = projectie.Afgeleid("bladen", _ => new ConcurrentDictionary<string, Lijstblad<TRij>>());
        var sleutel = $"{context.Weg.Opgaven} {heeftStandaard} {verzoek.QueryString.Value}";
        if (bladen.TryGetValue(sleutel, out var blad) && ReferenceEquals(blad.Opzet, opzet) && blad.IsVoor(context)) return blad;
        blad = new Lijstblad<TRij>(opzet, projectie, context, verzoek.Query, heeftStandaard: heeftStandaard);
        if (bladen.Count >= MeesteBewaard) bladen.Clear();
        bladen[sleutel] = blad;
        return blad;
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

    /// <summary>What is chosen, each with a way to take it away; the number found; what was not understood; what is still unknown.</summary>
    public IHtmlContent Bevinding => new HtmlString(_bevinding ??= Markup(uit => new Lijstbevinding<TRij>(this, uit).Schrijf()));

    /// <summary>The table of this page, with sums.</summary>
    public IHtmlContent Tabel => new HtmlString(_tabel ??= Markup(uit => new Lijsttabel<TRij>(this, uit).Schrijf()));

    /// <summary>Links to the other pages; nothing when there is one page.</summary>
    public IHtmlContent Bladeraar => new Htmldeel(uit => Lijstbladeraar.Schrijf(uit, Uitkomst.Pagina, Uitkomst.Paginas, Keuze.AdresVanPagina));

    /// <summary>How to widen a search that found nothing.</summary>
    public IHtmlContent NietsGevonden => new Htmldeel(uit => new Lijstverruiming<TRij>(this, uit).Schrijf());

    /// <summary>The toolbar: view, search, filters, grouping, year and columns, as a form that works without script.</summary>
    /// <param name="bewaard">The choice of kept lists; nothing for who keeps none.</param>
    internal IHtmlContent Werkbalk(IHtmlContent? bewaard) => new Htmldeel(uit =>
        uit.Html("<div class=\"samenhang-werkbalk\">").Html(_werkbalk ??= Markup(balk => new Lijstwerkbalk<TRij>(this, balk).Schrijf())).Inhoud(bewaard).Html("</div>"));

    /// <summary>Rows that were written before in this form, such as a card.</summary>
    /// <param name="vorm">How a row is written; the same word always writes a row in the same way.</param>
    public Rijenboek<TRij> Rijenboek(string vorm) => Lijsten.Rijenboek<TRij>.Van(Projectie, vorm, Context);

    /// <summary>The values of a filter that occur, in order.</summary>
    internal IReadOnlyList<Keuzewaarde> Waarden(Lijstfilter<TRij> filter) => Lijstkiezer.Waarden(Projectie, filter, Context);

    /// <summary>The words for a chosen value; a typed text between quotation marks.</summary>
    internal string Woord(Lijstfilter<TRij> filter, string waarde) =>
        waarde.StartsWith(Lijstkiezer.Getypt, StringComparison.Ordinal) ? Kern.Notatie.Woordvorm.Aanhaling(waarde[1..]) : filter.Tekst(waarde, Context) ?? "onbekend";

    private bool IsVoor(Lijstcontext context) =>
        ReferenceEquals(Context.Personen, context.Personen) && Context.Peildatum == context.Peildatum && Context.Blik.Versie == context.Blik.Versie;

    private static string Markup(Action<HtmlUitvoer> schrijf)
    {
        using var schrijver = new StringWriter();
        schrijf(new HtmlUitvoer(schrijver, HtmlEncoder.Default));
        return schrijver.ToString();
    }

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
