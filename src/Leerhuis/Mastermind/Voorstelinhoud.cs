// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>What a proposal holds once it is worked out.</summary>
/// <param name="Plaatsen">Group by application; who is not in it waits.</param>
/// <param name="Bewezen">No better places exist, in who gets a place and in variety.</param>
/// <param name="VoorrangBewezen">No better choice of who gets a place exists.</param>
/// <param name="Speling">What variety could still be won, as a part.</param>
/// <param name="Voltooid">All steps were taken.</param>
/// <param name="Blokkerend">When there are no places: rules of which any one, left out alone, makes groups possible.</param>
/// <param name="Versoepeld">When there are no places: the steps of loosening that were tried, in order.</param>
/// <param name="Helpt">The last of these helps.</param>
internal sealed record Voorstelinhoud(
    IReadOnlyDictionary<Guid, Guid> Plaatsen, bool Bewezen, bool VoorrangBewezen, double Speling, bool Voltooid, IReadOnlyList<string> Blokkerend, IReadOnlyList<string> Versoepeld, bool Helpt)
{
    internal string Schrijf() => JsonSerializer.Serialize(this);

    internal static Voorstelinhoud? Lees(string? tekst) => tekst is null ? null : JsonSerializer.Deserialize<Voorstelinhoud>(tekst);
}
