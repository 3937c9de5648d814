// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>Keeps the text of intakes unreadable in the database and in its copies.</summary>
internal sealed class Notitiesleutel(IDataProtectionProvider bescherming)
{
    private readonly IDataProtector _slot = bescherming.CreateProtector("mastermind.intake");

    internal string Sluit(string tekst) => _slot.Protect(tekst);

    /// <summary>The text; a sentence that says so when the key is gone.</summary>
    internal string Open(string gesloten)
    {
        try
        {
            return _slot.Unprotect(gesloten);
        }
        catch (CryptographicException)
        {
            return "(Deze tekst is niet meer te lezen: de sleutel hoort bij een andere installatie.)";
        }
    }
}
