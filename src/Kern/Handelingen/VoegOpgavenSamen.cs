// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Continues an opgave in another, as one change: its goals and efforts go along as chosen, its roles end or go along. Its dossier stays, and
/// both tell of each other. What the person may not see goes along.
/// </summary>
/// <param name="Van">The opgave that is continued.</param>
/// <param name="Naar">The opgave in which.</param>
/// <param name="Mee">Goals, efforts and parts that go along.</param>
/// <param name="Rollen">Roles that are filled in the other opgave too, from the day after.</param>
/// <param name="Besluit">The decision, when there is one.</param>
public sealed record VoegOpgavenSamen(Guid Van, Guid Naar, Lijst<Guid> Mee, Lijst<Guid> Rollen, Opgavebesluit? Besluit) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Opgaven.Zoek(Van) is not { } van || beeld.Opgaven.Zoek(Naar) is not { } naar || Van == Naar)
        {
            return Bezwaren.Eén(nameof(Naar), "Kies twee verschillende opgaven uit de lijst.");
        }

        var stap = new Stap { Soort = Stapsoort.VoegSamen, Op = Van, Naar = Naar };
        if (Stappen.Mutaties(beeld, [stap], door.Vandaag) is not Wijziging samen)
        {
            return Stappen.Mutaties(beeld, [stap], door.Vandaag);
        }

        var noemer = new Noemer(beeld, door);
        var mutaties = samen.Mutaties.RemoveAll(mutatie => BlijftAchter(beeld, mutatie) && noemer.Ziet(mutatie.Id) && !Mee.Contains(mutatie.Id))
            .AddRange(Rollen.Select(id => beeld.Rolvervullingen.Zoek(id)).OfType<Rolvervulling>().Where(rol => rol.Op == Van).Select(rol => Mutatie.Zet(rol with
            {
                Id = Afgeleid.Van(rol.Id, Naar),
                Op = Naar,
                Van = door.Vandaag.AddDays(1),
                Tot = rol.Tot > door.Vandaag ? rol.Tot : null,
                MandaatId = null,
            })));
        if (Besluit is { } besluit)
        {
            mutaties = mutaties.Add(Mutatie.Zet(besluit.Maak(Besluitsoort.VoegSamen, $"{van.Naam} gaat verder in {naar.Naam}", van.Zichtbaarheid, door.Vandaag, Van, Naar)));
        }

        var bezwaren = Stappen.Toets(beeld, mutaties, door);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(mutaties);
    }

    /// <summary>A goal, effort or part of the opgave itself, about which somebody chooses.</summary>
    private bool BlijftAchter(Beeld beeld, Mutatie mutatie) => beeld.Zoek(mutatie.Id) switch
    {
        Doel doel => doel.OpgaveId == Van,
        Inspanning inspanning => inspanning.Opgaven.Contains(Van),
        Opgave deel => deel.DeelVan == Van && deel.Id != Naar,
        _ => false,
    };
}
