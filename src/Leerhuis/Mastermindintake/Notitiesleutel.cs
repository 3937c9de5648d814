// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>Keeps what was said and judged at intakes unreadable in the database and in its copies.</summary>
internal sealed class Notitiesleutel(IDataProtectionProvider bescherming)
{
    private const string Onleesbaar = "(Deze tekst is niet meer te lezen: de sleutel hoort bij een andere installatie.)";
    private readonly IDataProtector _slot = bescherming.CreateProtector("mastermind.intake");

    internal string Sluit(Intakeoordeel oordeel) => _slot.Protect(JsonSerializer.Serialize(oordeel));

    /// <summary>What was said and judged; a sentence that says so, and no judgement, when the key is gone.</summary>
    internal Intakeoordeel Open(Intakenotitie rij)
    {
        try
        {
            var tekst = _slot.Unprotect(rij.Tekst);
            // Rows from before judgements were closed in have them in columns of their own.
            return rij.Niveau > 0 ? Oud(rij, tekst) : JsonSerializer.Deserialize<Intakeoordeel>(tekst)!;
        }
        catch (CryptographicException)
        {
            return Oud(rij, Onleesbaar);
        }
    }

    private static Intakeoordeel Oud(Intakenotitie rij, string tekst) => new(tekst, rij.Niveau, rij.Zwaarte, rij.Geschikt);
}

/// <summary>What was said at an intake, and how the intaker judges level and weight (1 to 5; 0: cannot be read) and whether a group fits.</summary>
internal sealed record Intakeoordeel(string Tekst, int Niveau, int Zwaarte, bool Geschikt);
