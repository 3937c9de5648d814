// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;

namespace Samenhang.Platform.Identiteit;

/// <summary>What ASP.NET Core Identity objects to, in Dutch.</summary>
internal sealed class NederlandseFouten : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Fout(nameof(DefaultError), "Er ging iets mis. Probeer het opnieuw.");

    public override IdentityError ConcurrencyFailure() =>
        Fout(nameof(ConcurrencyFailure), "Iemand anders wijzigde dit account net. Probeer het opnieuw.");

    public override IdentityError PasswordMismatch() => Fout(nameof(PasswordMismatch), "Dit wachtwoord klopt niet.");

    public override IdentityError InvalidEmail(string? email) =>
        Fout(nameof(InvalidEmail), "Vul een e-mailadres in, zoals naam@gemeente.nl.");

    public override IdentityError InvalidUserName(string? userName) =>
        Fout(nameof(InvalidUserName), "Vul een e-mailadres in, zoals naam@gemeente.nl.");

    public override IdentityError DuplicateEmail(string email) =>
        Fout(nameof(DuplicateEmail), "Er is al een account met dit e-mailadres.");

    public override IdentityError DuplicateUserName(string userName) =>
        Fout(nameof(DuplicateUserName), "Er is al een account met dit e-mailadres.");

    public override IdentityError PasswordTooShort(int length) =>
        Fout(nameof(PasswordTooShort), $"Kies een wachtwoord van minstens {length} tekens.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Fout(nameof(PasswordRequiresUniqueChars), $"Kies een wachtwoord met minstens {uniqueChars} verschillende tekens.");

    private static IdentityError Fout(string code, string tekst) => new() { Code = code, Description = tekst };
}

/// <summary>Reads what Identity objects to.</summary>
internal static class Identiteitsfouten
{
    /// <summary>The objections, beside one field.</summary>
    internal static IReadOnlyList<(string Veld, string Melding)> Fouten(this IdentityResult uitkomst, string veld) =>
        [.. uitkomst.Errors.Select(fout => (veld, fout.Description)).Distinct()];
}
