// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samenhang.Platform.Leerhuis;

/// <summary>
/// The code in the link to one sign-up, with which somebody without account sees it, gives the place back or takes an offered one. It is signed with
/// the keys of this installation, is in the mails to that person only, and opens nothing else.
/// </summary>
public sealed class Aanmeldlink(IDataProtectionProvider bescherming)
{
    private static readonly TimeSpan Mijnduur = TimeSpan.FromDays(7);
    private readonly IDataProtector _aanmelding = bescherming.CreateProtector("Samenhang.Leerhuis.Aanmelding");
    private readonly ITimeLimitedDataProtector _mijn = bescherming.CreateProtector("Samenhang.Leerhuis.Mijn").ToTimeLimitedDataProtector();
    private readonly IDataProtector _uitnodiging = bescherming.CreateProtector("Samenhang.Leerhuis.Uitnodiging");

    /// <summary>Path of the page of a sign-up.</summary>
    /// <param name="aanmelding">The sign-up.</param>
    public string Pad(Guid aanmelding) => $"/leerhuis/aanmelding/{_aanmelding.Protect($"{aanmelding:N}")}";

    /// <summary>The sign-up of a code; null when we did not make it.</summary>
    public Guid? Lees(string? code) => Open(_aanmelding, code);

    /// <summary>Path of the page with everything under a mail address; it opens for a week.</summary>
    /// <param name="email">The mail address in lower case.</param>
    public string Mijn(string email) => $"/leerhuis/mijn/{_mijn.Protect(email, Mijnduur)}";

    /// <summary>The mail address of a code; null when it is not ours or too old.</summary>
    public string? LeesMijn(string? code)
    {
        if (string.IsNullOrEmpty(code) || code.Length > 1000) return null;
        try
        {
            return _mijn.Unprotect(code);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The code with which somebody who is invited may sign up for an activity.</summary>
    /// <param name="activiteit">The activity.</param>
    public string Uitnodiging(Guid activiteit) => _uitnodiging.Protect($"{activiteit:N}");

    /// <summary>Whether this code invites for this activity.</summary>
    public bool Nodigt(string? code, Guid activiteit) => Open(_uitnodiging, code) == activiteit;

    private static Guid? Open(IDataProtector sleutel, string? code)
    {
        if (string.IsNullOrEmpty(code) || code.Length > 400) return null;
        try
        {
            return Guid.ParseExact(sleutel.Unprotect(code), "N");
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
