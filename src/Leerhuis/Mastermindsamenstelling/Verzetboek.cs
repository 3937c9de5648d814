// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindsamenstelling;

/// <summary>Changes places in a proposal by hand; only when nobody else changed them meanwhile.</summary>
internal static class Verzetboek
{
    /// <summary>Another value for other places.</summary>
    internal static string Afdruk(string? inhoud) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud ?? "")))[..16];

    /// <summary>Writes the places.</summary>
    /// <returns>Whether nobody was first.</returns>
    internal static async Task<bool> ZetAsync(SamenhangContext context, Voorstelbeeld beeld, IReadOnlyList<int> plaats, CancellationToken stop)
    {
        var nieuw = (beeld.Inhoud with { Plaatsen = beeld.Vraag.Plaatsen(plaats), Bewezen = false, VoorrangBewezen = false }).Schrijf();
        return await context.Set<Mastermindvoorstel>().Where(rij => rij.Id == beeld.Voorstel.Id && rij.Inhoud == beeld.Voorstel.Inhoud).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Inhoud, nieuw), stop) == 1;
    }
}
