// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;

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
        var nu = klok.GetUtcNow().UtcDateTime;
        var bericht = new Postbericht
        {
            OrganisatieId = organisatie,
            Aan = aan,
            Onderwerp = onderwerp[..Math.Min(onderwerp.Length, Postbericht.OnderwerpLengte)],
            Inhoud = brief.Schrijf(),
            GemaaktOp = nu,
            VerlooptOp = nu + geldig,
            VolgendeOp = nu,
        };
        context.Berichten.Add(bericht);
        return bericht;
    }
}
