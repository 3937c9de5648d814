// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>
/// Works out what taking over lists does to a Beeld: per row new, changed, unchanged or rejected, and the records that come of it.
/// What a list does not tell stays as it is, or unknown; nothing is made up. Lists may come in any order: opgaven are looked at before
/// goals, goals before efforts, and what points at these after that.
/// </summary>
public static class Planner
{
    private static readonly (Lijstsoort Soort, Action<Omgeving, Rijwerk> Neem)[] Volgorde =
    [
        (Lijstsoort.Opgaven, OpgaveOvername.Neem), (Lijstsoort.Doelen, DoelOvername.Neem), (Lijstsoort.Inspanningen, InspanningOvername.Neem),
        (Lijstsoort.Bijdragen, BijdrageOvername.Neem), (Lijstsoort.Indicatoren, IndicatorOvername.Neem), (Lijstsoort.Metingen, Metingwerk.Neem),
        (Lijstsoort.Begroting, BegrotingOvername.Neem), (Lijstsoort.Besluiten, BesluitOvername.Neem), (Lijstsoort.Beleidsafspraken, AfspraakOvername.Neem),
    ];

    /// <summary>Makes the plan. Pure: the same Beeld and input give the same plan, ids included.</summary>
    /// <param name="beeld">The newest Beeld.</param>
    /// <param name="overname">The lists and what else is known.</param>
    /// <param name="voortgang">Told the number of rows done, now and then.</param>
    /// <param name="stop">Ends the work.</param>
    public static Overnameplan Maak(Beeld beeld, Overname overname, IProgress<int>? voortgang = null, CancellationToken stop = default)
    {
        var omgeving = new Omgeving(beeld, overname);
        var geheugen = new Leesgeheugen();
        var rijen = overname.Tabellen.SelectMany(tabel => tabel.Rijen.Select(rij => new Rijwerk(tabel, rij, geheugen))).ToList();
        var klaar = 0;
        foreach (var (soort, neem) in Volgorde)
        {
            IReadOnlyList<Rijwerk> deze = rijen.FindAll(rij => rij.Tabel.Soort == soort);
            if (soort == Lijstsoort.Doelen) deze = DoelOvername.OpVolgorde(deze);
            foreach (var rij in deze)
            {
                omgeving.Terugweg.Begin();
                neem(omgeving, rij);
                if (rij.Afgewezen) omgeving.Terugweg.Ga();
                if ((++klaar & 127) != 0) continue;
                stop.ThrowIfCancellationRequested();
                voortgang?.Report(klaar);
            }
        }

        voortgang?.Report(klaar);
        return new([.. rijen.Select(rij => rij.Plan())], omgeving.Werk.Mutaties, omgeving.Personen.Nieuw);
    }
}
