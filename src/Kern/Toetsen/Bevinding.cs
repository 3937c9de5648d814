// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Something that the records say and that asks for attention.</summary>
/// <param name="Toets">The check that found it.</param>
/// <param name="Waar">The record it is about.</param>
/// <param name="Toelichting">What exactly, in words; empty when the check says it all.</param>
/// <param name="Sinds">The day it began, when a record tells.</param>
/// <param name="Grond">The record that made it so, such as a vacancy; empty when that is <paramref name="Waar"/>.</param>
/// <param name="Wie">The person it is about.</param>
public sealed record Bevinding(Toets Toets, Feit Waar, string? Toelichting = null, DateOnly? Sinds = null, Feit? Grond = null, Guid? Wie = null)
{
    /// <summary>The last version in which the facts changed that it looked at: at least since then it is so.</summary>
    public long SindsVersie => (Grond ?? Waar).SindsVersie;

    /// <summary>The facts it is about, as a hash: it differs as soon as one of them changes. 32 characters, the first half of a SHA-256.</summary>
    public string Vingerafdruk => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{Toets.Code}|{Waar.Id}|{Stand(Waar)}|{Toelichting}|{Sinds:yyyy-MM-dd}|{Grond?.Id}|{Grond?.SindsVersie}|{Wie}"))).AsSpan(0, Acceptatie.VingerafdrukLengte / 2));

    private static string Stand(Feit feit) => feit switch
    {
        Opgave opgave => $"{opgave.Status}",
        Inspanning inspanning => $"{inspanning.Fase} {inspanning.Werkwijze}",
        Beleidsafspraak afspraak => $"{afspraak.Stand}",
        _ => "",
    };
}
