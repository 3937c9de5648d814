// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>What can be chosen in the lists of forms, by name.</summary>
internal static class Keuzes
{
    /// <summary>Above this many efforts a list offers only those of the same opgaven.</summary>
    private const int Veel = 500;

    /// <summary>The people who can be given something, and the one who has it now.</summary>
    internal static IEnumerable<Keuze> Personen(Personenlijst personen, Guid? huidig = null)
    {
        foreach (var persoon in personen.Actief)
        {
            string?[] erbij = [persoon.Functie, persoon.LaatsteWerkdag is { } dag ? $"vertrekt na {Datumtekst.Kort(dag)}" : null];
            var tussen = string.Join(", ", erbij.Where(deel => deel is not null));
            yield return new Keuze(persoon.Id.ToString(), tussen.Length > 0 ? $"{persoon.Naam} ({tussen})" : persoon.Naam);
        }

        if (personen.Zoek(huidig) is { Actief: false } weg)
        {
            yield return new Keuze(weg.Id.ToString(), $"{weg.Naam} (niet meer actief)");
        }
    }

    /// <summary>Opgaven that go on, and those already chosen; without the one that is left out.</summary>
    internal static IReadOnlyList<Keuze> Opgaven(Blik blik, Guid? zonder = null, params IEnumerable<Guid> gekozen) =>
        Van(blik.Alle<Opgave>().Where(opgave => opgave.Id != zonder && (!opgave.IsAfgesloten || gekozen.Contains(opgave.Id))));

    /// <summary>Goals, without the one that is left out.</summary>
    internal static IReadOnlyList<Keuze> Doelen(Blik blik, Guid? zonder = null) => Van(blik.Alle<Doel>().Where(doel => doel.Id != zonder));

    /// <summary>Portefeuilles that hold on this day, and those already chosen.</summary>
    internal static IReadOnlyList<Keuze> Portefeuilles(Blik blik, DateOnly dag, IEnumerable<Guid> gekozen) =>
        Van(blik.Alle<Portefeuille>().Where(portefeuille => (portefeuille.Van is null || portefeuille.Van <= dag) && (portefeuille.Tot is null || portefeuille.Tot >= dag))
            .Concat(gekozen.Select(id => blik.Zoek<Portefeuille>(id)).OfType<Portefeuille>()).DistinctBy(portefeuille => portefeuille.Id));

    /// <summary>Other efforts; of a large organisation those that serve the same opgaven, and the ones already chosen.</summary>
    internal static IReadOnlyList<Keuze> Inspanningen(Blik blik, Inspanning? bij, params Guid?[] gekozen)
    {
        if (bij is null || blik.Aantal<Inspanning>() <= Veel)
        {
            return Van(blik.Alle<Inspanning>().Where(inspanning => inspanning.Id != bij?.Id));
        }

        var dichtbij = bij.Opgaven.SelectMany(opgave => blik.Naar(r => r.InspanningenVan, opgave));
        var gezet = gekozen.Select(id => blik.Zoek<Inspanning>(id)).OfType<Inspanning>();
        return Van(dichtbij.Concat(gezet).Where(inspanning => inspanning.Id != bij.Id).DistinctBy(inspanning => inspanning.Id));
    }

    private static List<Keuze> Van(IEnumerable<Feit> feiten) =>
        [.. feiten.OrderBy(feit => feit.Titel, Volgorde.Nederlands).Select(feit => new Keuze(feit.Id.ToString(), feit.Titel))];
}
