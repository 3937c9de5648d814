// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Handelingen;

/// <summary>A part into which an opgave is split.</summary>
/// <param name="Id">Id of the new opgave.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Mee">Goals, efforts, smaller opgaven, budget lines, milestones and risks that go to it; each to one part.</param>
public sealed record Opgavedeel(Guid Id, string Naam, Lijst<Guid> Mee);

/// <summary>
/// Continues an opgave in two or more new ones, as one change. Each part begins with the status, opdracht, portefeuilles and roles of the whole;
/// the whole stays as a closed dossier, and both tell of each other. Goals, efforts and smaller opgaven that nobody chose a part for, or may not
/// be seen, go to the first part; money, milestones and risks of the opgave itself stay with the whole.
/// </summary>
/// <param name="OpgaveId">The opgave.</param>
/// <param name="Delen">The parts, two or more.</param>
/// <param name="Besluit">The decision, when there is one.</param>
public sealed record SplitsOpgave(Guid OpgaveId, ImmutableArray<Opgavedeel> Delen, Opgavebesluit? Besluit) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Opgaven.Zoek(OpgaveId) is not { IsAfgesloten: false } opgave)
        {
            return Bezwaren.Eén(nameof(OpgaveId), "Kies een opgave die nog loopt: deze is er niet (meer), of is al afgesloten.");
        }

        if (Delen.Length < 2 || Delen.Select(deel => deel.Naam.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() < Delen.Length)
        {
            return Bezwaren.Eén(nameof(Delen), "Geef ten minste twee nieuwe opgaven een eigen naam.");
        }

        var relaties = beeld.Relaties;
        var gekozen = Verdeel(beeld, new Noemer(beeld, door));
        Guid Bij(Guid id) => gekozen.GetValueOrDefault(id, Delen[0].Id);
        var mutaties = new List<Feit>
        {
            opgave with { Status = Opgavestatus.Gesplitst, Eind = opgave.Start?.Van > door.Vandaag ? opgave.Eind : Datering.Op(door.Vandaag) },
        };
        foreach (var deel in Delen)
        {
            mutaties.AddRange(Maak(beeld, opgave, deel, door.Vandaag));
        }

        mutaties.AddRange(relaties.DoelenVan.Naar(OpgaveId).Select(doel => doel with { OpgaveId = Bij(doel.Id) }));
        mutaties.AddRange(relaties.InspanningenVan.Naar(OpgaveId).Where(inspanning => !inspanning.IsAfgesloten)
            .Select(inspanning => inspanning with { Opgaven = Lijst.Uit(inspanning.Opgaven.Select(id => id == OpgaveId ? Bij(inspanning.Id) : id)) }));
        mutaties.AddRange(relaties.DeelopgavenVan.Naar(OpgaveId).Select(deel => deel with { DeelVan = Bij(deel.Id) }));
        mutaties.AddRange(relaties.BudgetVan.Naar(OpgaveId).Where(regel => gekozen.ContainsKey(regel.Id)).Select(regel => regel with { Op = gekozen[regel.Id] }));
        mutaties.AddRange(relaties.MijlpalenVan.Naar(OpgaveId).Where(mijlpaal => gekozen.ContainsKey(mijlpaal.Id)).Select(mijlpaal => mijlpaal with { Op = gekozen[mijlpaal.Id] }));
        mutaties.AddRange(relaties.RisicosVan.Naar(OpgaveId).Where(risico => gekozen.ContainsKey(risico.Id)).Select(risico => risico with { Op = gekozen[risico.Id] }));
        mutaties.AddRange(relaties.RollenOp.Naar(OpgaveId).Where(rol => rol.GeldtOp(door.Vandaag)).Select(rol => rol with { Tot = door.Vandaag }));
        if (Besluit is { } besluit)
        {
            mutaties.Add(besluit.Maak(Besluitsoort.Splits, $"{opgave.Naam} wordt {string.Join(" en ", Delen.Select(deel => deel.Naam))}", opgave.Zichtbaarheid, door.Vandaag, [OpgaveId, .. Delen.Select(deel => deel.Id)]));
        }

        var wijziging = Wijziging.Zet(mutaties);
        var bezwaren = Stappen.Toets(beeld, wijziging.Mutaties, door);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : wijziging;
    }

    /// <summary>To which part something goes that the person chose a part for, and may see.</summary>
    private Dictionary<Guid, Guid> Verdeel(Beeld beeld, Noemer noemer)
    {
        var naar = new Dictionary<Guid, Guid>();
        foreach (var deel in Delen)
        {
            foreach (var id in deel.Mee.Where(id => beeld.Zoek(id) is not null && noemer.Ziet(id)))
            {
                naar.TryAdd(id, deel.Id);
            }
        }

        return naar;
    }

    private static IEnumerable<Feit> Maak(Beeld beeld, Opgave opgave, Opgavedeel deel, DateOnly vandaag)
    {
        yield return new Opgave
        {
            Id = deel.Id,
            Naam = deel.Naam.Trim(),
            Status = opgave.Status,
            KomtVoortUit = opgave.Id,
            DeelVan = opgave.DeelVan,
            Portefeuilles = opgave.Portefeuilles,
            Themas = opgave.Themas,
            Kaders = opgave.Kaders,
            Zichtbaarheid = opgave.Zichtbaarheid,
            Terugkijkdatum = opgave.Terugkijkdatum,
            Toelichting = opgave.Status == Opgavestatus.Parkeerplaats ? opgave.Toelichting : null,
            Overgenomen = opgave.Overgenomen,
            Start = Datering.Op(vandaag),
        };
        foreach (var opdracht in beeld.Relaties.OpdrachtenVan.Naar(opgave.Id))
        {
            yield return opdracht with { Id = Afgeleid.Van(opdracht.Id, deel.Id), OpgaveId = deel.Id };
        }

        foreach (var rol in beeld.Relaties.RollenOp.Naar(opgave.Id).Where(rol => rol.GeldtOp(vandaag)))
        {
            yield return rol with { Id = Afgeleid.Van(rol.Id, deel.Id), Op = deel.Id, Van = vandaag, MandaatId = null };
        }
    }
}
