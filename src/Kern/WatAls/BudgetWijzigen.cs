// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Gives an effort or opgave another total of costs in a year, spread over its budget lines as the money is spread now.</summary>
internal static class BudgetWijzigen
{
    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2100;

    /// <summary>A thousand billion euro: anything above it is a mistake in the unit.</summary>
    private const long CentenMax = 100_000_000_000_000;

    internal static void Pas(Stapwerk werk)
    {
        if (werk.Stap.Bedrag is not (>= 0 and <= CentenMax))
        {
            werk.Bezwaar(nameof(Stap.Bedrag), "vul het nieuwe bedrag in, nul of hoger.");
        }

        if (werk.Stap.Jaar is not (>= EersteJaar and <= LaatsteJaar))
        {
            werk.Bezwaar(nameof(Stap.Jaar), $"vul een jaar in van {EersteJaar} tot en met {LaatsteJaar}.");
        }

        if (werk.Bezwaren.Count == 0)
        {
            Verdeel(werk, werk.Stap.Bedrag!.Value, werk.Stap.Jaar!.Value);
        }
    }

    private static void Verdeel(Stapwerk werk, long bedrag, int jaar)
    {
        var regels = werk.Beeld.Relaties.BudgetVan.Naar(werk.Stap.Op).Where(regel => regel.Jaar == jaar && regel.Richting == Geldrichting.Lasten).ToList();
        if (regels.Count == 0)
        {
            werk.Zet(new Budgetregel { Id = Vastnummer.Van(werk.Stap, "budget"), Op = werk.Stap.Op, Jaar = jaar, NaWijzigingCenten = bedrag });
            return;
        }

        var samen = regels.Sum(regel => Math.Max(0, regel.BegrootCenten ?? 0));
        if (samen == bedrag && regels.TrueForAll(regel => regel.BegrootCenten is not < 0))
        {
            return;
        }

        var rest = bedrag;
        for (var plaats = 0; plaats < regels.Count; plaats++)
        {
            var nu = Math.Max(0, regels[plaats].BegrootCenten ?? 0);
            var laatste = plaats == regels.Count - 1;
            var deel = laatste ? rest : samen == 0 ? 0 : (long)((Int128)bedrag * nu / samen);
            rest -= deel;
            werk.Zet(regels[plaats] with { NaWijzigingCenten = deel });
        }
    }
}
