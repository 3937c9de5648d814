// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Samen;

/// <summary>One record in a list of records that change together.</summary>
/// <param name="Id">The record.</param>
/// <param name="Versie">Its version, as the person sees it.</param>
/// <param name="Titel">Its name.</param>
/// <param name="Adres">Its page.</param>
/// <param name="Nu">The value it has.</param>
/// <param name="Straks">The value it gets; nothing before it is worked out, and for an empty value.</param>
/// <param name="Bezwaren">Why it cannot get that value.</param>
/// <param name="Gelijk">It has that value already.</param>
public sealed record Samenregel(Guid Id, long Versie, string Titel, string? Adres, string? Nu, string? Straks, IReadOnlyList<string> Bezwaren, bool Gelijk)
{
    /// <summary>It can be changed.</summary>
    public bool Kan => Bezwaren.Count == 0 && !Gelijk;

    /// <summary>What the form sends for it: id and version.</summary>
    public string Sleutel => $"{Id:N}:{Versie}";
}
