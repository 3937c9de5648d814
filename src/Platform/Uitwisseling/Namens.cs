// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>The person for whom lists are taken over.</summary>
/// <param name="PersoonId">The person that the change is recorded under; null when the account has none.</param>
/// <param name="ZietVertrouwelijk">May see what is meant for those involved only; what is hidden is neither shown nor changed.</param>
public sealed record Namens(Guid? PersoonId, bool ZietVertrouwelijk)
{
    /// <summary>For this user.</summary>
    public static Namens Van(Gebruiker gebruiker)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return new(gebruiker.PersoonId, gebruiker.Mag(Recht.VertrouwelijkZien));
    }
}
