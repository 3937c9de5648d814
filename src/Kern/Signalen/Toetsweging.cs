// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Signalen;

/// <summary>What the knoppen say of answers. A question that nobody answered leaves it open; people decide, whatever this says.</summary>
/// <param name="IsOpgave">Yes or no; empty when it hangs on what is not known yet.</param>
/// <param name="Kenmerken">How many of the four marks are there.</param>
/// <param name="Overige">How many of the other criteria are there.</param>
/// <param name="Ontbreekt">What stands in the way, in words.</param>
/// <param name="Beslist">Questions without an answer that could still turn it.</param>
public sealed record Toetsweging(bool? IsOpgave, int Kenmerken, int Overige, ImmutableArray<string> Ontbreekt, ImmutableArray<Opgavevraag> Beslist)
{
    /// <summary>Weighs answers with these knoppen.</summary>
    public static Toetsweging Van(Toetsantwoorden antwoorden, Knoppen knoppen)
    {
        var onbekend = Opgavevraag.Alle.Where(vraag => vraag.Lees(antwoorden) == Antwoord.Onbekend).ToImmutableArray();
        var hoogstens = Vul(antwoorden, onbekend, Antwoord.Ja);
        var (minstens, zeker) = (Haalt(antwoorden, knoppen), Haalt(hoogstens, knoppen));
        var (kenmerken, overige) = Tel(antwoorden, knoppen);
        return new(
            minstens ? true : zeker ? null : false,
            kenmerken,
            overige,
            minstens ? [] : [.. Tekort(zeker ? antwoorden : hoogstens, knoppen)],
            minstens || !zeker ? [] : [.. onbekend.Where(vraag => Telt(vraag, knoppen))]);
    }

    private static bool Haalt(Toetsantwoorden antwoorden, Knoppen knoppen) => !Tekort(antwoorden, knoppen).Any();

    private static IEnumerable<string> Tekort(Toetsantwoorden antwoorden, Knoppen knoppen)
    {
        var (kenmerken, overige) = Tel(antwoorden, knoppen);
        if (kenmerken < knoppen.Kenmerken)
        {
            yield return $"{kenmerken} van de vier kenmerken; jullie vragen er {knoppen.Kenmerken}";
        }

        if (overige < knoppen.Overige)
        {
            yield return $"{overige} van de andere punten; jullie vragen er {knoppen.Overige}";
        }

        foreach (var vraag in Opgavevraag.Alle.Where(vraag => IsNodig(vraag, knoppen) && !IsJa(vraag.Lees(antwoorden), knoppen)))
        {
            yield return vraag.Code == Opgavevraag.VanBuiten ? "jullie tellen alleen vragen van buiten" : $"nodig is een ja op: {vraag.Vraag}";
        }
    }

    private static (int Kenmerken, int Overige) Tel(Toetsantwoorden antwoorden, Knoppen knoppen)
    {
        var ja = Opgavevraag.Alle.Where(vraag => IsJa(vraag.Lees(antwoorden), knoppen)).ToList();
        return (ja.Count(vraag => vraag.Hoofd), ja.Count(vraag => !vraag.Hoofd && vraag.Code != Opgavevraag.VanBuiten));
    }

    private static bool IsJa(Antwoord antwoord, Knoppen knoppen) => antwoord == Antwoord.Ja || (antwoord == Antwoord.EerderJa && knoppen.EerderTelt);

    private static bool IsNodig(Opgavevraag vraag, Knoppen knoppen) => (vraag.Code == Opgavevraag.VanBuiten && !knoppen.OokIntern) || (knoppen.Moet ?? []).Contains(vraag.Code);

    private static bool Telt(Opgavevraag vraag, Knoppen knoppen) => vraag.Code != Opgavevraag.VanBuiten || IsNodig(vraag, knoppen);

    private static Toetsantwoorden Vul(Toetsantwoorden antwoorden, ImmutableArray<Opgavevraag> vragen, Antwoord antwoord) =>
        vragen.Aggregate(antwoorden, (tot, vraag) => vraag.Zet(tot, antwoord));
}
