// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samenhang.Platform.Overzicht;

/// <summary>
/// The code in the link with which somebody ends overviews without signing in. It is signed with the keys of this installation, says only whose
/// overviews of which organisation, and can do nothing else; so it does not expire.
/// </summary>
internal sealed class Afmeldcode(IDataProtectionProvider bescherming)
{
    private readonly IDataProtector _beschermer = bescherming.CreateProtector("Samenhang.Overzicht.Afmelden");

    /// <summary>Path of the page with the code.</summary>
    internal string Pad(Guid organisatie, Guid account) => $"/post/afmelden?code={Maak(organisatie, account)}";

    internal string Maak(Guid organisatie, Guid account) => _beschermer.Protect($"{organisatie:N}{account:N}");

    /// <summary>Whose overviews; null when we did not make this code.</summary>
    internal (Guid Organisatie, Guid Account)? Lees(string? code)
    {
        if (string.IsNullOrEmpty(code)) return null;
        try
        {
            var inhoud = _beschermer.Unprotect(code);
            return (Guid.ParseExact(inhoud[..32], "N"), Guid.ParseExact(inhoud[32..], "N"));
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
