// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Platform.Lijsten;

/// <summary>
/// Reads the address of a list. What it does not understand does not count and is said on the page; an address never fails.
/// </summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="opzet">The list.</param>
/// <param name="projectie">The rows; a value nobody has, and that does not exist either, is not understood.</param>
/// <param name="context">For the words of values; its year is not read.</param>
internal sealed class Lijstlezer<TRij>(Lijstopzet<TRij> opzet, Projectie<TRij> projectie, Lijstcontext context)
    where TRij : class
{
    /// <summary>More values of one filter than this are not read.</summary>
    private const int MeesteWaarden = 100;

    internal Lijstkeuze<TRij> Lees(IQueryCollection vraag)
    {
        var keuze = new Lijstkeuze<TRij> { Opzet = opzet, Sorteer = opzet.Kolommen[0], Kolommen = StandaardKolommen() };
        if (vraag["op"] is [{ Length: > 0 } op])
        {
            keuze.Houd("op", op);
        }

        foreach (var naam in opzet.Eigen.Where(naam => Een(vraag[naam]) is { Length: <= Lijstkeuze<TRij>.TekstMax }))
        {
            keuze.Houd(naam, Een(vraag[naam])!);
        }

        LeesWeergave(keuze, Een(vraag["weergave"]));
        LeesTekst(keuze, Een(vraag["tekst"]));
        foreach (var filter in opzet.Filters)
        {
            LeesFilter(keuze, filter, vraag[filter.Facet.Sleutel]);
        }

        LeesRol(keuze, Een(vraag["als"]));
        LeesVolgorde(keuze, Een(vraag["sorteer"]));
        LeesGroep(keuze, Een(vraag["groep"]));
        LeesKolommen(keuze, vraag["kolom"]);
        LeesJaar(keuze, Een(vraag["jaar"]));
        LeesPagina(keuze, Een(vraag["pagina"]));
        return keuze;
    }

    private List<Lijstkolom<TRij>> StandaardKolommen() => [.. opzet.Kolommen.Where(kolom => kolom.Standaard)];

    private void LeesWeergave(Lijstkeuze<TRij> keuze, string? waarde)
    {
        keuze.Weergave = opzet.Weergaven is [var eerste, ..] ? eerste : null;
        if (waarde is null || waarde == keuze.Weergave)
        {
            return;
        }

        if (!opzet.Weergaven.Contains(waarde))
        {
            Onbegrepen(keuze, "weergave", waarde);
            return;
        }

        keuze.Weergave = waarde;
        keuze.Houd("weergave", waarde);
    }

    private static void LeesTekst(Lijstkeuze<TRij> keuze, string? waarde)
    {
        if (string.IsNullOrWhiteSpace(waarde))
        {
            return;
        }

        if (waarde.Length > Lijstkeuze<TRij>.TekstMax)
        {
            waarde = waarde[..Lijstkeuze<TRij>.TekstMax];
            keuze.Meldingen.Add($"We zoeken alleen op de eerste {Lijstkeuze<TRij>.TekstMax} tekens.");
        }

        keuze.Tekst = waarde;
        keuze.Houd("tekst", waarde);
    }

    private void LeesFilter(Lijstkeuze<TRij> keuze, Lijstfilter<TRij> filter, StringValues waarden)
    {
        if (waarden.Count == 0)
        {
            return;
        }

        List<string> gekozen = [];
        foreach (var waarde in waarden.Take(MeesteWaarden))
        {
            if (string.IsNullOrEmpty(waarde) || gekozen.Contains(waarde))
            {
                continue;
            }

            if (Bestaat(filter, waarde))
            {
                gekozen.Add(waarde);
                keuze.Houd(filter.Facet.Sleutel, waarde);
            }
            else if (filter.Kiezer && !Guid.TryParse(waarde, out _) && waarde.Length <= Lijstkeuze<TRij>.TekstMax)
            {
                gekozen.Add(Lijstkiezer.Getypt + waarde);
                keuze.Houd(filter.Facet.Sleutel, waarde);
            }
            else
            {
                Onbegrepen(keuze, filter.Titel, waarde);
            }
        }

        if (gekozen.Count > 0)
        {
            keuze.Gekozen.Add((filter, gekozen));
        }
    }

    private bool Bestaat(Lijstfilter<TRij> filter, string waarde) =>
        waarde == Facet.Geen
        || (filter.Vast is { } vast ? vast.Contains(waarde) : filter.Tekst(waarde, context) is not null && (projectie.AantalMet(filter.Facet, waarde) > 0 || filter.Kiezer));

    private void LeesRol(Lijstkeuze<TRij> keuze, string? waarde)
    {
        if (waarde is null || opzet.Filters.FirstOrDefault(filter => filter.Personen) is not { } filter)
        {
            return;
        }

        if (Facetwaarden.Lees<Rol>(waarde) is not { } rol || !filter.Rollen.Contains(rol))
        {
            Onbegrepen(keuze, "rol van de persoon", waarde);
        }
        else if (keuze.WaardenVan(filter).Count > 0)
        {
            keuze.Als = rol;
            keuze.Houd("als", waarde);
        }
    }

    private void LeesVolgorde(Lijstkeuze<TRij> keuze, string? waarde)
    {
        if (waarde is null)
        {
            return;
        }

        var sleutel = waarde.StartsWith('-') ? waarde[1..] : waarde;
        if (opzet.Kolommen.FirstOrDefault(kolom => kolom.Sleutel == sleutel && kolom.Sorteer(0) is not null) is not { } gevonden)
        {
            Onbegrepen(keuze, "volgorde", waarde);
            return;
        }

        keuze.Sorteer = gevonden;
        keuze.Aflopend = waarde.StartsWith('-');
        if (gevonden != opzet.Kolommen[0] || keuze.Aflopend)
        {
            keuze.Houd("sorteer", waarde);
        }
    }

    private void LeesGroep(Lijstkeuze<TRij> keuze, string? waarde)
    {
        if (waarde is null || (waarde == Facet.Geen && opzet.Groep is not null))
        {
            keuze.Groep = waarde is null ? opzet.Groep : null;
            if (waarde is not null)
            {
                keuze.Houd("groep", waarde);
            }

            return;
        }

        keuze.Groep = opzet.Filters.FirstOrDefault(filter => filter.Groepeert && filter.Facet.Sleutel == waarde);
        if (keuze.Groep is null)
        {
            Onbegrepen(keuze, "groep", waarde);
        }
        else
        {
            keuze.Houd("groep", waarde);
        }
    }

    private void LeesKolommen(Lijstkeuze<TRij> keuze, StringValues waarden)
    {
        if (waarden.Count == 0)
        {
            return;
        }

        foreach (var waarde in waarden.OfType<string>().Where(waarde => waarde.Length > 0 && !opzet.Kolommen.Any(kolom => kolom.Sleutel == waarde)).Take(MeesteWaarden))
        {
            Onbegrepen(keuze, "kolom", waarde);
        }

        var kolommen = opzet.Kolommen.Where((kolom, plaats) => plaats == 0 || waarden.Contains(kolom.Sleutel)).ToList();
        if (!kolommen.SequenceEqual(keuze.Kolommen) && (kolommen.Count > 1 || waarden.Contains(opzet.Kolommen[0].Sleutel)))
        {
            keuze.Kolommen = kolommen;
            kolommen.ForEach(kolom => keuze.Houd("kolom", kolom.Sleutel));
        }
    }

    private static void LeesJaar(Lijstkeuze<TRij> keuze, string? waarde)
    {
        if (waarde is null)
        {
            return;
        }

        if (waarde == Facet.Geen || (int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 1900 and <= 2200))
        {
            keuze.Jaar = waarde == Facet.Geen ? 0 : int.Parse(waarde, CultureInfo.InvariantCulture);
            keuze.Houd("jaar", waarde);
        }
        else
        {
            Onbegrepen(keuze, "jaar", waarde);
        }
    }

    private static void LeesPagina(Lijstkeuze<TRij> keuze, string? waarde)
    {
        if (waarde is null)
        {
            return;
        }

        if (int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) && pagina > 0)
        {
            keuze.Pagina = pagina;
        }
        else
        {
            Onbegrepen(keuze, "pagina", waarde);
        }
    }

    private static void Onbegrepen(Lijstkeuze<TRij> keuze, string wat, string waarde)
    {
        if (keuze.Meldingen.Count < 5)
        {
            keuze.Meldingen.Add($"{Woorden.MetHoofdletter(wat)} {Kern.Notatie.Woordvorm.Aanhaling(waarde)} kennen we niet. Dit telt niet mee.");
        }
    }

    private static string? Een(StringValues waarden) => waarden.Count > 0 && !string.IsNullOrEmpty(waarden[0]) ? waarden[0] : null;
}
