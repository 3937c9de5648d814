// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>What somebody searches for.</summary>
/// <param name="Tekst">What was typed; at most <see cref="MeesteTekens"/> characters and <see cref="MeesteWoorden"/> words count.</param>
/// <param name="Soort">Only this kind: the stored name of a kind of record, or <see cref="Persoon"/>; empty for all.</param>
/// <param name="Vanaf">How many results are passed over.</param>
/// <param name="Aantal">How many results are given at most.</param>
public sealed record Zoekvraag(string Tekst, string? Soort = null, int Vanaf = 0, int Aantal = 20)
{
    /// <summary>Longest question, in characters.</summary>
    public const int MeesteTekens = 200;

    /// <summary>Most words in a question.</summary>
    public const int MeesteWoorden = 12;

    /// <summary>The kind of people.</summary>
    public const string Persoon = "persoon";

    /// <summary>Is there more than can be searched for?</summary>
    public static bool IsTeLang(string tekst) => tekst.Length > MeesteTekens || Zoekterm.Lees(tekst).Count > MeesteWoorden;
}
