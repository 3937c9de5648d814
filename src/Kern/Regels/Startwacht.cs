// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>H1 and H6 from the other side: the opdracht, budget and goals are not taken from under what runs. What an import left out is no loss.</summary>
internal static class Startwacht
{
    internal static IEnumerable<Bezwaar> Toets(Beeld voor, Beeld na, IReadOnlyCollection<Mutatie> mutaties, Door door, Beeld? eerder)
    {
        var dragers = mutaties.Select(mutatie => voor.Zoek(mutatie.Id) switch
        {
            Budgetregel regel => regel.Op,
            Bijdrage bijdrage => bijdrage.Van,
            Opdracht opdracht => opdracht.OpgaveId,
            _ => null,
        }).OfType<Guid>().Distinct();
        foreach (var drager in dragers)
        {
            if (Bestaat(na, drager) && Bestaat(voor, drager) && Geeft(voor, drager) && !Geeft(na, drager) && (eerder is null || !Bestaat(eerder, drager) || Geeft(eerder, drager)))
            {
                yield return Opdrachtwacht.Houd;
            }

            if (na.Inspanningen.Zoek(drager) is { Fase: Fase.InUitvoering } inspanning && Loopt(voor, inspanning))
            {
                bool Verliest(Func<Beeld, bool> heeft) => heeft(voor) && !heeft(na) && (eerder is null || !Loopt(eerder, inspanning) || heeft(eerder));
                var naam = Woorden.MetHoofdletter(new Noemer(na, door).Noem(drager));
                if (inspanning.Werkwijze == Werkwijze.Project && Verliest(beeld => InspanningRegels.HeeftBudget(beeld, drager)))
                {
                    yield return new Bezwaar("", $"{naam} is een project dat loopt, en heeft dan geen budget meer. Leg eerst het nieuwe budget vast.", "H6");
                }

                if (inspanning.Werkwijze == Werkwijze.Programma && Verliest(beeld => InspanningRegels.HeeftDoel(beeld, drager, door.Vandaag)))
                {
                    yield return new Bezwaar("", $"{naam} is een programma dat loopt, en werkt dan aan geen enkel doel meer. Leg eerst vast aan welk ander doel het bijdraagt.", "H6");
                }
            }
        }
    }

    /// <summary>It is an opgave by the opdracht that an organ gave here, not by a list that told so.</summary>
    private static bool Bestaat(Beeld beeld, Guid id) => beeld.Opgaven.Zoek(id) is { Overgenomen: false } opgave && OpgaveRegels.VraagtOpdracht(opgave.Status);

    private static bool Geeft(Beeld beeld, Guid id) => !beeld.Relaties.OpdrachtenVan.Naar(id).IsEmpty;

    private static bool Loopt(Beeld beeld, Inspanning inspanning) =>
        beeld.Inspanningen.Zoek(inspanning.Id) is { Fase: Fase.InUitvoering } toen && toen.Werkwijze == inspanning.Werkwijze;
}
