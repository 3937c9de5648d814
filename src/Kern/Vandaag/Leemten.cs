// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>What is unknown or vacant. What is closed, parked or not yet an opgave asks for nothing.</summary>
public static class Leemten
{
    /// <summary>Each kind once, in the order of <see cref="Leemtesoort"/>; kinds that miss nowhere are left out.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="kring">Of what.</param>
    /// <param name="dag">The day on which roles and contributions must hold.</param>
    public static ImmutableArray<Leemte> Van(Blik blik, Kring kring, DateOnly dag)
    {
        var gevonden = kring.Opgaven.SelectMany(opgave => Mist(blik, opgave, dag), (opgave, soort) => (soort, Feit: (Feit)opgave))
            .Concat(kring.Inspanningen.SelectMany(inspanning => Mist(blik, inspanning, dag), (inspanning, soort) => (soort, Feit: (Feit)inspanning)))
            .Concat(kring.Doelen.Where(doel => MistInspanning(blik, doel)).Select(doel => (soort: Leemtesoort.Inspanningen, Feit: (Feit)doel)));
        return
        [
            .. gevonden.GroupBy(deel => deel.soort).OrderBy(groep => groep.Key)
                .Select(groep => new Leemte(groep.Key, [.. groep.Select(deel => deel.Feit).OrderBy(feit => feit.Titel, StringComparer.Ordinal)])),
        ];
    }

    private static IEnumerable<Leemtesoort> Mist(Blik blik, Opgave opgave, DateOnly dag)
    {
        if (opgave.IsAfgesloten || opgave.IsKandidaat || opgave.Status == Opgavestatus.Parkeerplaats)
        {
            yield break;
        }

        if (!Vervuld(blik, opgave.Id, Rol.Opgavemanager, dag)) yield return Leemtesoort.Opgavemanager;
        if (blik.Naar(r => r.OpdrachtenVan, opgave.Id).IsEmpty) yield return Leemtesoort.Opdracht;
        if (blik.Naar(r => r.DoelenVan, opgave.Id).IsEmpty) yield return Leemtesoort.Doelen;
    }

    private static IEnumerable<Leemtesoort> Mist(Blik blik, Inspanning inspanning, DateOnly dag)
    {
        if (inspanning.IsAfgesloten)
        {
            yield break;
        }

        if (!Vervuld(blik, inspanning.Id, Rol.BestuurlijkOpdrachtgever, dag)) yield return Leemtesoort.BestuurlijkOpdrachtgever;
        if (!Vervuld(blik, inspanning.Id, Rol.AmbtelijkOpdrachtgever, dag)) yield return Leemtesoort.AmbtelijkOpdrachtgever;
        if (!Geleid(blik, inspanning, dag)) yield return Leemtesoort.Sturingsprofessional;
        if (inspanning.Werkwijze == Werkwijze.NogNietGekozen) yield return Leemtesoort.Werkwijze;
        if (blik.Naar(r => r.BijdragenVan, inspanning.Id).IsEmpty) yield return Leemtesoort.Bijdrage;
        if (inspanning.Fase == Fase.Onbekend) yield return Leemtesoort.Fase;
    }

    private static bool MistInspanning(Blik blik, Doel doel) =>
        blik.Zoek<Opgave>(doel.OpgaveId) is not { IsAfgesloten: true } && blik.Naar(r => r.BijdragenNaar, doel.Id).IsEmpty;

    /// <summary>A routine is led from the line; anything else by its sturingsprofessional, or by whoever answers for it.</summary>
    private static bool Geleid(Blik blik, Inspanning inspanning, DateOnly dag) =>
        Vervuld(blik, inspanning.Id, Rol.Sturingsprofessional, dag) || Vervuld(blik, inspanning.Id, Rol.Verantwoordelijke, dag)
        || (inspanning.Werkwijze == Werkwijze.Routine && (inspanning.Lijneigenaar is not null || Vervuld(blik, inspanning.Id, Rol.Lijneigenaar, dag)));

    private static bool Vervuld(Blik blik, Guid id, Rol rol, DateOnly dag)
    {
        foreach (var vervulling in blik.Naar(r => r.RollenOp, id))
        {
            if (vervulling.Rol == rol && vervulling.Bezetting == Bezetting.Persoon && vervulling.GeldtOp(dag))
            {
                return true;
            }
        }

        return false;
    }
}
