// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;

namespace Samenhang.Mensen.Personen;

/// <summary>The list of people.</summary>
internal static class Mensenlijst
{
    private static readonly Facet<Persoon> Afdeling = new("afdeling", persoon => persoon.AfdelingId is { } id ? [Facetwaarden.Van(id)] : []);

    private static readonly Facet<Persoon> Aanwezig = new("werkthier", persoon => [persoon.Actief ? "ja" : "nee"]);

    internal static readonly Lijstopzet<Persoon> Opzet = new()
    {
        Pad = "/personen",
        Enkelvoud = "persoon",
        Meervoud = "mensen",
        Kolommen =
        [
            Kolom.Naam<Persoon>("Naam", persoon => persoon.Naam, (persoon, context) => context.Weg.Persoon(persoon.Id), Vertrek),
            Kolom.Tekst<Persoon>("functie", "Functie", persoon => persoon.Functie),
            new("afdeling", "Afdeling")
            {
                Schrijf = (uit, persoon, context) => uit.Tekst(context.Personen.Afdeling(persoon.AfdelingId)),
                Waarde = (persoon, context) => context.Personen.Afdeling(persoon.AfdelingId),
            },
            new("werkgever", "Werkgever")
            {
                Sorteer = _ => Sorteerveld<Persoon>.OpTekst("werkgever", persoon => persoon.Werkgever),
                Schrijf = (uit, persoon, _) => uit.Tekst(persoon.Werkgever),
                Waarde = (persoon, _) => persoon.Werkgever,
            },
        ],
        Filters =
        [
            new(Afdeling, "Afdeling") { Vooraan = true, Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Personen.Afdeling(id) : null },
            new(Aanwezig, "Werkt hier") { Vooraan = true, Groepeert = false, Vast = ["ja", "nee"], Woord = (waarde, _) => waarde == "ja" ? "Werkt hier nu" : "Niet meer actief" },
        ],
    };

    private static string? Vertrek(Persoon persoon) => (persoon.Actief, persoon.LaatsteWerkdag) switch
    {
        (true, { } dag) => $"laatste werkdag {Datumtekst.Lang(dag)}",
        (false, _) => "werkt hier niet meer",
        _ => null,
    };

    private static readonly Lijstvorm<Persoon> Vorm = new()
    {
        Naam = persoon => persoon.Naam,
        Zoektekst = persoon => $"{persoon.Naam} {persoon.Functie} {persoon.Werkgever}",
        Facetten = [Afdeling, Aanwezig],
    };

    internal static Projectie<Persoon> Lees(Personenlijst personen) => Projectie<Persoon>.Van(Vorm, [.. personen.Alle]);
}
