// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samenhang.Platform.Overzicht;

/// <summary>
/// The code in the link with which somebody ends overviews, or messages about being named, without signing in. It is signed with the keys of this
/// installation, says only whose, of which organisation and which of the two, and can do nothing else; so it does not expire.
/// </summary>
public sealed class Afmeldcode(IDataProtectionProvider bescherming)
{
    private readonly IDataProtector _beschermer = bescherming.CreateProtector("Samenhang.Overzicht.Afmelden");

    /// <summary>What a code says.</summary>
    /// <param name="Organisatie">The organisation.</param>
    /// <param name="Account">The account.</param>
    /// <param name="Vermelding">Whether it is about being named; otherwise about overviews.</param>
    internal sealed record Wie(Guid Organisatie, Guid Account, bool Vermelding);

    /// <summary>Path of the page with the code.</summary>
    internal string Pad(Guid organisatie, Guid account, bool vermelding = false) => $"/post/afmelden?code={_beschermer.Protect($"{organisatie:N}{account:N}{(vermelding ? "v" : "")}")}";

    /// <summary>Whose; null when we did not make this code.</summary>
    internal Wie? Lees(string? code)
    {
        if (string.IsNullOrEmpty(code)) return null;
        try
        {
            var inhoud = _beschermer.Unprotect(code);
            return new Wie(Guid.ParseExact(inhoud[..32], "N"), Guid.ParseExact(inhoud[32..64], "N"), inhoud.Length > 64);
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
