// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Post;

/// <summary>Puts messages in the outbox. They go out only when the caller saves and commits.</summary>
public sealed class Postbus(SamenhangContext context, TimeProvider klok)
{
    /// <summary>Adds a message to the unit of work of the context.</summary>
    /// <param name="organisatie">Organisation that causes it, or null.</param>
    /// <param name="aan">Address it goes to.</param>
    /// <param name="onderwerp">Subject; cut off at <see cref="Postbericht.OnderwerpLengte"/> characters.</param>
    /// <param name="brief">What it says.</param>
    /// <param name="geldig">How long it is of use; null for ever.</param>
    public Postbericht Leg(Guid? organisatie, string aan, string onderwerp, Brief brief, TimeSpan? geldig = null)
    {
        var bericht = Maak(organisatie, aan, onderwerp, brief, klok, geldig);
        context.Berichten.Add(bericht);
        return bericht;
    }

    /// <summary>A message that is not in the outbox yet.</summary>
    internal static Postbericht Maak(Guid? organisatie, string aan, string onderwerp, Brief brief, TimeProvider klok, TimeSpan? geldig)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        return new Postbericht
        {
            OrganisatieId = organisatie,
            Aan = aan,
            Onderwerp = onderwerp[..Math.Min(onderwerp.Length, Postbericht.OnderwerpLengte)],
            Inhoud = brief.Schrijf(),
            GemaaktOp = nu,
            VerlooptOp = nu + geldig,
            VolgendeOp = nu,
        };
    }

    /// <summary>Writes a message on the connection of a change of the Register.</summary>
    internal static async Task LegAsync(DbConnection verbinding, Postbericht bericht, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "insert into post (id, organisatie_id, aan, onderwerp, inhoud, gemaakt_op, verloopt_op, staat, pogingen, volgende_op) " +
            "values (@id, @org, @aan, @onderwerp, @inhoud, @gemaakt, @verloopt, @staat, 0, @volgende)",
            ("id", bericht.Id), ("org", bericht.OrganisatieId), ("aan", bericht.Aan), ("onderwerp", bericht.Onderwerp), ("inhoud", bericht.Inhoud),
            ("gemaakt", bericht.GemaaktOp), ("verloopt", bericht.VerlooptOp), ("staat", bericht.Staat.ToString()), ("volgende", bericht.VolgendeOp));
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
