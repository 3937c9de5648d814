// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over the portefeuilles that a row names.</summary>
internal static class Portefeuillewerk
{
    /// <summary>The portefeuilles by name; one that is not known comes to be. A holder that is named beside exactly one belongs to it.</summary>
    public static IReadOnlyList<Guid> Koppel(Omgeving omgeving, Rijwerk rij, IReadOnlyList<string> namen, IReadOnlyList<Persoonsvermelding>? houder)
    {
        var ids = namen.Select(naam => omgeving.Portefeuilles.OpNaam(naam) ?? Maak(omgeving, naam)).Distinct().ToList();
        if (ids is [var enige] && houder is [{ Bezetting: Bezetting.Persoon } persoon] && omgeving.Personen.Zoek(persoon) is [var wie]
            && omgeving.Werk.Zoek<Portefeuille>(enige) is { BestuurderId: null } portefeuille)
        {
            omgeving.Personen.Gebruik(wie);
            omgeving.Werk.Zet(portefeuille with { BestuurderId = wie });
            rij.Noteer($"portefeuillehouder van {portefeuille.Naam}", "", omgeving.Personen.Naam(wie));
        }

        return ids;
    }

    private static Guid Maak(Omgeving omgeving, string naam)
    {
        var portefeuille = new Portefeuille { Id = omgeving.Werk.NieuwId(), Naam = naam };
        omgeving.Werk.Zet(portefeuille);
        omgeving.Portefeuilles.Voeg(portefeuille.Id, naam, null, null);
        return portefeuille.Id;
    }
}
