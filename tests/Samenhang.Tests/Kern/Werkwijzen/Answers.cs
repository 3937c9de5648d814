// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Werkwijzen;

/// <summary>Fourteen answers in fourteen characters: J yes, j rather yes, n rather no, N no, ? unknown.</summary>
internal static class Answers
{
    public static Lijst<Vraagantwoord> Of(string signs) => Lijst.Uit(signs.Select((sign, place) => new Vraagantwoord { Vraag = place + 1, Antwoord = Of(sign) }));

    public static Antwoord Of(char sign) => sign switch { 'J' => Antwoord.Ja, 'j' => Antwoord.EerderJa, 'n' => Antwoord.EerderNee, 'N' => Antwoord.Nee, _ => Antwoord.Onbekend };
}
