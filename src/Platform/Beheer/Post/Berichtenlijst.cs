// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Post;

namespace Samenhang.Platform.Beheer.Post;

/// <summary>The messages of one organisation, and what became of each.</summary>
public sealed class Berichtenlijst(SamenhangContext context, Mailinstelling mail)
{
    /// <summary>Messages, newest first.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="hoogstens">How many; null for all.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<IReadOnlyList<Postbericht>> LeesAsync(Guid organisatie, int? hoogstens, CancellationToken stop)
    {
        var rijen = context.Berichten.AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).OrderByDescending(rij => rij.GemaaktOp).ThenByDescending(rij => rij.Id);
        return await (hoogstens is { } aantal ? rijen.Take(aantal) : rijen).ToListAsync(stop);
    }

    /// <summary>What became of a message.</summary>
    public string Stand(Postbericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return bericht.Staat switch
        {
            Poststaat.Wachtend when !mail.IsErEen || bericht.Pogingen == 0 => "wacht",
            Poststaat.Wachtend => $"wacht, volgende poging {Datumtekst.Tijdstip(bericht.VolgendeOp)}",
            Poststaat.Bezig or Poststaat.Overdracht => "gaat nu uit",
            Poststaat.Verzonden => $"verstuurd {Datumtekst.Tijdstip(bericht.VerzondenOp ?? bericht.GemaaktOp)}",
            Poststaat.Onzeker => "niet zeker of het is aangekomen",
            _ => "niet verstuurd",
        };
    }
}
