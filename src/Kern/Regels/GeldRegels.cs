// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>What holds for money and budget links.</summary>
internal static class GeldRegels
{
    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2100;

    /// <summary>A thousand billion euro: anything above it is a mistake in the unit.</summary>
    private const long CentenMax = 100_000_000_000_000;

    internal static void Budgetregel(Toetsing toetsing)
    {
        var regel = (Budgetregel)toetsing.Feit;
        Drager(toetsing, regel.Op, nameof(Landschap.Budgetregel.Op));
        if (regel.Jaar is { } jaar)
        {
            Jaar(toetsing, jaar);
        }

        Bedrag(toetsing, regel.PrimitiefCenten, nameof(regel.PrimitiefCenten));
        Bedrag(toetsing, regel.NaWijzigingCenten, nameof(regel.NaWijzigingCenten));
        Bedrag(toetsing, regel.VerplichtCenten, nameof(regel.VerplichtCenten));
        Bedrag(toetsing, regel.GerealiseerdCenten, nameof(regel.GerealiseerdCenten));
        Bedrag(toetsing, regel.PrognoseCenten, nameof(regel.PrognoseCenten));
    }

    internal static void Begrotingskoppeling(Toetsing toetsing)
    {
        var koppeling = (Begrotingskoppeling)toetsing.Feit;
        Drager(toetsing, koppeling.Van, nameof(koppeling.Van));
        if (koppeling.Jaar is { } jaar)
        {
            Jaar(toetsing, jaar);
        }

        toetsing.Als(koppeling.Percentage is < 0 or > 100, nameof(koppeling.Percentage), "Vul een percentage in van 0 tot en met 100.");
        var samen = toetsing.Beeld.Relaties.BegrotingskoppelingenVan.Naar(koppeling.Van)
            .Where(ander => ander.Id != koppeling.Id && ander.Dimensie == koppeling.Dimensie && ander.Jaar == koppeling.Jaar)
            .Sum(ander => ander.Percentage ?? 0) + (koppeling.Percentage ?? 0);
        toetsing.Als(
            samen > 100,
            nameof(koppeling.Percentage),
            $"Samen komt dit op {samen:0.##}% per {Woorden.Van(koppeling.Dimensie)}; dat kan hoogstens 100% zijn.",
            "H14");
    }

    private static void Drager(Toetsing toetsing, Guid? id, string veld) =>
        toetsing.Als(
            id is { } waarde && toetsing.Beeld.Opgaven.Zoek(waarde) is null && toetsing.Beeld.Doelen.Zoek(waarde) is null && toetsing.Beeld.Inspanningen.Zoek(waarde) is null,
            veld,
            "Kies een opgave, doel of inspanning: deze is er niet (meer).");

    private static void Jaar(Toetsing toetsing, int jaar) =>
        toetsing.Als(jaar is < EersteJaar or > LaatsteJaar, "Jaar", $"Vul een jaar in van {EersteJaar} tot en met {LaatsteJaar}.");

    private static void Bedrag(Toetsing toetsing, long? centen, string veld) =>
        toetsing.Als(centen is < -CentenMax or > CentenMax, veld, "Dit bedrag is te groot. Klopt de eenheid?");
}
