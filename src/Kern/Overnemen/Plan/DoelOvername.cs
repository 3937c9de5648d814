// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over a row of a list of goals.</summary>
internal static class DoelOvername
{
    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var werk = omgeving.Werk;
        var (code, naam) = Hoofdwerk.Kop(rij, omgeving.Doelen, werk.Zoek<Doel>);
        var smart = rij.Tekst<Doel>("smart", "Smart");
        var vastgesteld = rij.Tekst<Doel>("vastgesteld_door", "VastgesteldDoor");
        var bron = rij.Tekst<Doel>("bron", "Bron");
        var soort = rij.Woord("soort", Woordenlijsten.Doelsoort);
        var opgaven = Verwijzer.Alle(rij, "opgave", omgeving.Opgaven, "Opgave");
        if (opgaven.Count > 1) rij.Waarschuw("opgave", "Een doel hoort bij één opgave; de eerste is genomen.");
        var ouders = Verwijzer.Alle(rij, "ouder_doel", omgeving.Doelen, "Doel");
        if (rij.Afgewezen) return;
        var id = omgeving.Doelen.Vind(rij, code, naam);
        if (rij.Afgewezen) return;
        var oud = id is { } bekend ? werk.Zoek<Doel>(bekend) : null;
        var basis = oud ?? new Doel { Id = werk.NieuwId(), Naam = naam, Overgenomen = true };
        foreach (var ouder in ouders.Where(ouder => ouder.Id is not null)) Bijdragewerk.Toets(omgeving, rij, "ouder_doel", basis.Id, ouder.Id!.Value);
        if (rij.Afgewezen) return;
        Doelwit? opgave = opgaven.Count > 0 ? opgaven[0] : basis.OpgaveId is null ? omgeving.Verwijzer.Sectie(rij).Opgave : null;
        if (rij.Afgewezen) return;
        var opgaveId = opgave is { } gekozen ? omgeving.Verwijzer.Opgave(rij, gekozen) : basis.OpgaveId;
        var nieuw = basis with
        {
            Code = code ?? basis.Code,
            Naam = naam,
            OpgaveId = opgaveId,
            Soort = soort ?? basis.Soort,
            Smart = smart ?? basis.Smart,
            VastgesteldDoor = vastgesteld ?? basis.VastgesteldDoor,
            Bron = bron ?? basis.Bron,
        };
        if (!Hoofdwerk.Leg(omgeving, rij, omgeving.Doelen, oud, nieuw, code)) return;
        foreach (var (ouder, plaats) in ouders.Select((ouder, plaats) => (ouder, plaats)))
            Bijdragewerk.Leg(omgeving, rij, nieuw.Id, omgeving.Verwijzer.Doel(rij, "ouder_doel", ouder, nieuw.OpgaveId), primair: plaats == 0);
    }

    /// <summary>Rows in an order in which a goal comes after the goal it contributes to; circles come last and are refused there.</summary>
    public static IReadOnlyList<Rijwerk> OpVolgorde(IReadOnlyList<Rijwerk> rijen)
    {
        var opNaam = new Dictionary<string, Rijwerk>();
        foreach (var rij in rijen)
            foreach (var veld in new[] { "code", "naam" })
                if (rij.Rij.Eerste(veld) is { } waarde) opNaam.TryAdd(Woordvorm.Normaliseer(waarde.Cel.Tekst), rij);
        var uit = new List<Rijwerk>(rijen.Count);
        var bezocht = new HashSet<Rijwerk>();
        foreach (var rij in rijen) Bezoek(rij);
        return uit;

        void Bezoek(Rijwerk begin)
        {
            var stapel = new Stack<(Rijwerk Rij, bool Klaar)>([(begin, false)]);
            while (stapel.TryPop(out var hier))
            {
                if (hier.Klaar) uit.Add(hier.Rij);
                else if (bezocht.Add(hier.Rij))
                {
                    stapel.Push((hier.Rij, true));
                    foreach (var ouder in hier.Rij.Rij.Alle("ouder_doel").SelectMany(waarde => Opsommingen.Lees(waarde.Cel.Tekst).Concat(Opsommingen.LeesCodes(waarde.Cel.Tekst))))
                        if (opNaam.TryGetValue(Woordvorm.Normaliseer(ouder), out var boven)) stapel.Push((boven, false));
                }
            }
        }
    }
}
