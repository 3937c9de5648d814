// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>A question of the werkwijzetest, with what yes speaks for and against.</summary>
/// <param name="Nummer">From 1 to 14.</param>
/// <param name="Onderwerp">What it is about, in one or two words.</param>
/// <param name="Tekst">The question.</param>
/// <param name="Hulp">What is meant.</param>
/// <param name="AlsJa">What a yes says, as a short sentence.</param>
/// <param name="AlsNee">What a no says.</param>
/// <param name="Gewichten">Points for a yes, in the order of <see cref="Werkwijzevragen.Schaal"/>; a no gives the opposite.</param>
public sealed record Werkwijzevraag(int Nummer, string Onderwerp, string Tekst, string Hulp, string AlsJa, string AlsNee, Gewichten Gewichten)
{
    /// <summary>What an answer says, as a short sentence; empty for an unknown one.</summary>
    public string? Zegt(Antwoord antwoord) => Werkwijzetest.Waarde(antwoord) switch { > 0 => AlsJa, < 0 => AlsNee, _ => null };
}
