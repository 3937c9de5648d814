// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Kern.Regels;

/// <summary>What holds for the answers of the werkwijzetest, whoever sends them.</summary>
internal static class WerkwijzetestRegels
{
    internal static void Toets(Toetsing toetsing, Inspanning inspanning)
    {
        Antwoorden(toetsing, inspanning.Antwoorden, nameof(Inspanning.Antwoorden));
        if (inspanning.Keuze is { } keuze)
        {
            Antwoorden(toetsing, keuze.Antwoorden ?? [], "Keuze.Antwoorden");
            toetsing.Als(
                keuze.Daarna is { } daarna && (daarna == Werkwijze.NogNietGekozen || daarna == inspanning.Werkwijze || !Enum.IsDefined(daarna)),
                "Keuze.Daarna", "Kies voor daarna een andere werkwijze.");
            toetsing.Als(keuze.Daarna is not null && string.IsNullOrWhiteSpace(keuze.Overgang), "Keuze.Overgang", "Schrijf op wanneer het overgaat in de volgende werkwijze.");
        }
    }

    private static void Antwoorden(Toetsing toetsing, Lijst<Vraagantwoord> antwoorden, string veld)
    {
        toetsing.Als(
            antwoorden.Any(antwoord => Werkwijzevragen.Zoek(antwoord.Vraag) is null || (!Enum.IsDefined(antwoord.Antwoord) && antwoord.Antwoord >= 0))
                || antwoorden.DistinctBy(antwoord => antwoord.Vraag).Count() != antwoorden.Count,
            veld, $"De test heeft {Werkwijzevragen.Aantal} vragen, elk met één antwoord. Doe de test opnieuw.");
        toetsing.Als(
            antwoorden.Any(antwoord => antwoord.Noot is { } noot && (noot.Length > Feit.TekstMax || noot.Contains('\0', StringComparison.Ordinal))),
            veld, $"Een toelichting heeft hoogstens {Feit.TekstMax} tekens. Maak de tekst korter.");
    }
}
