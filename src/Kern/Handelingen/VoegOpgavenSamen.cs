// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Continues one or more opgaven in another, as one change: their goals and efforts go along as chosen, their roles end or go along. Each
/// dossier stays, and tells of the other as the other tells of it. What the person may not see goes along.
/// </summary>
/// <param name="Van">The opgaven that are continued, each once.</param>
/// <param name="Naar">The opgave in which.</param>
/// <param name="Mee">Goals, efforts and parts that go along.</param>
/// <param name="Rollen">Roles that are filled in the other opgave too, from the day after; the same person in the same role once.</param>
/// <param name="Besluit">The decision, when there is one.</param>
public sealed record VoegOpgavenSamen(Lijst<Guid> Van, Guid Naar, Lijst<Guid> Mee, Lijst<Guid> Rollen, Opgavebesluit? Besluit) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var bronnen = Van.Distinct().Select(id => beeld.Opgaven.Zoek(id)).OfType<Opgave>().ToList();
        if (beeld.Opgaven.Zoek(Naar) is not { } naar || bronnen.Count == 0 || bronnen.Count < Van.Count || Van.Contains(Naar))
        {
            return Bezwaren.Eén(nameof(Naar), "Kies verschillende opgaven uit de lijst.");
        }

        var stappen = Stappen.Mutaties(beeld, Lijst.Uit(Van.Select(id => new Stap { Soort = Stapsoort.VoegSamen, Op = id, Naar = Naar })), door.Vandaag);
        if (stappen is not Wijziging samen)
        {
            return stappen;
        }

        var noemer = new Noemer(beeld, door);
        var mutaties = samen.Mutaties.RemoveAll(mutatie => BlijftAchter(beeld, mutatie) && noemer.Ziet(mutatie.Id) && !Mee.Contains(mutatie.Id))
            .AddRange(Meegenomen(beeld).Select(rol => Mutatie.Zet(rol with
            {
                Id = Afgeleid.Van(rol.Id, Naar),
                Op = Naar,
                Van = door.Vandaag.AddDays(1),
                Tot = rol.Tot > door.Vandaag ? rol.Tot : null,
                MandaatId = null,
            })));
        if (Besluit is { } besluit)
        {
            var zichtbaarheid = bronnen.Exists(bron => bron.Zichtbaarheid == Zichtbaarheid.Betrokkenen) ? Zichtbaarheid.Betrokkenen : bronnen[0].Zichtbaarheid;
            mutaties = mutaties.Add(Mutatie.Zet(besluit.Maak(
                Besluitsoort.VoegSamen, $"{string.Join(" en ", bronnen.Select(bron => bron.Naam))} {(bronnen.Count == 1 ? "gaat" : "gaan")} verder in {naar.Naam}", zichtbaarheid, door.Vandaag, [.. Van, Naar])));
        }

        var bezwaren = Stappen.Toets(beeld, mutaties, door);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(mutaties);
    }

    private IEnumerable<Rolvervulling> Meegenomen(Beeld beeld) => Rollen.Select(id => beeld.Rolvervullingen.Zoek(id)).OfType<Rolvervulling>()
        .Where(rol => Van.Contains(rol.Op)).DistinctBy(rol => (rol.Rol, rol.PersoonId ?? rol.Id));

    /// <summary>A goal, effort or part of one of the opgaven, about which somebody chooses.</summary>
    private bool BlijftAchter(Beeld beeld, Mutatie mutatie) => beeld.Zoek(mutatie.Id) switch
    {
        Doel doel => doel.OpgaveId is { } van && Van.Contains(van),
        Inspanning inspanning => inspanning.Opgaven.Any(Van.Contains),
        Opgave deel => deel.DeelVan is { } van && Van.Contains(van) && deel.Id != Naar && !Van.Contains(deel.Id),
        _ => false,
    };
}
