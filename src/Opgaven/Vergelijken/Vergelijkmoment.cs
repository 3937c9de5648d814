// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>One of the two moments that are compared.</summary>
/// <param name="Peil">What it is in an address.</param>
/// <param name="Naam">The name of a named moment; empty for a day and for now.</param>
/// <param name="Dag">Its day.</param>
internal sealed record Vergelijkmoment(Peil Peil, string? Naam, DateOnly Dag)
{
    /// <summary>Value of <c>op</c> and <c>sinds</c> that means the newest.</summary>
    internal const string Nu = "nu";

    /// <summary>Value in an address.</summary>
    public string Waarde => Peil.Waarde ?? Nu;

    /// <summary>"Kadernota 2027", "nu" or "1 maart 2026".</summary>
    public string Kort => Peil.IsNu ? "nu" : Naam ?? Datumtekst.Lang(Dag);

    /// <summary>"Kadernota 2027 (25 juni 2026)", "nu (22 november 2026)" or "1 maart 2026".</summary>
    public string Lang => Peil.IsNu ? $"nu ({Datumtekst.Lang(Dag)})" : Naam is null ? Datumtekst.Lang(Dag) : $"{Naam} ({Datumtekst.Lang(Dag)})";

    /// <summary>Reads a moment as it stands in an address.</summary>
    /// <returns>Null when it is none.</returns>
    internal static Peil? Lees(string? waarde) => waarde == Nu ? Peil.Nu : string.IsNullOrEmpty(waarde) ? null : Peil.Lees(waarde);
}
