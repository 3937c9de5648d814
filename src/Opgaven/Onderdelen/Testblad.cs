// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;
using Samenhang.Platform.Webonderdelen;
using static Samenhang.Opgaven.Inspanningsdossier.TestenModel;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>What the pages of the werkwijzetest show.</summary>
/// <param name="Test">The answers so far.</param>
/// <param name="Vorige">The choice before, whose answers stand beside the new ones; nothing the first time.</param>
/// <param name="Klaar">Words of the button at the end.</param>
/// <param name="Bewaren">Words of the button that keeps the answers and stops; nothing where nothing is kept.</param>
internal sealed record Testblad(Testinvoer Test, Werkwijzekeuze? Vorige, string Klaar, string? Bewaren)
{
    internal static IReadOnlyList<Keuze> Antwoorden { get; } =
    [
        Maak(Antwoord.Ja), Maak(Antwoord.EerderJa), Maak(Antwoord.EerderNee), Maak(Antwoord.Nee), Maak(Antwoord.Onbekend),
    ];

    /// <summary>The answer of the time before; unknown counts as no answer.</summary>
    internal Antwoord Toen(int vraag) => Vorige?.Antwoorden?.LastOrDefault(antwoord => antwoord.Vraag == vraag)?.Antwoord ?? Antwoord.Onbekend;

    /// <summary>Another answer than the time before asks for a note.</summary>
    internal bool IsAnders(int vraag) => Toen(vraag) != Antwoord.Onbekend && Test.Regels[vraag - 1].Antwoord != Toen(vraag);

    /// <summary>Changed answers without a note, by number.</summary>
    internal IEnumerable<int> ZonderNoot => Werkwijzevragen.Alle.Select(vraag => vraag.Nummer).Where(nummer => IsAnders(nummer) && string.IsNullOrWhiteSpace(Test.Regels[nummer - 1].Noot));

    private static Keuze Maak(Antwoord antwoord) => new(antwoord.ToString(), antwoord == Antwoord.Onbekend ? "Weet ik nog niet" : Woorden.MetHoofdletter(Woorden.Van(antwoord)));
}
