// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Webonderdelen;

/// <summary>A vertical axis with round numbers that covers all values.</summary>
internal sealed class Schaal
{
    private static readonly decimal[] Rond = [1m, 2m, 2.5m, 5m, 10m];

    public Schaal(decimal laagste, decimal hoogste, int streken = 4)
    {
        if (laagste == hoogste) (laagste, hoogste) = (laagste - Ruimte(laagste), hoogste + Ruimte(hoogste));
        Stap = Stapgrootte((hoogste - laagste) / streken);
        Onder = Math.Floor(laagste / Stap) * Stap;
        Boven = Math.Ceiling(hoogste / Stap) * Stap;
    }

    public decimal Onder { get; }

    public decimal Boven { get; }

    public decimal Stap { get; }

    /// <summary>The round numbers from low to high.</summary>
    public IEnumerable<decimal> Strepen()
    {
        for (var waarde = Onder; waarde <= Boven; waarde += Stap) yield return waarde;
    }

    private static decimal Ruimte(decimal waarde) => waarde == 0 ? 1 : Math.Abs(waarde) / 2;

    private static decimal Stapgrootte(decimal ruw)
    {
        var macht = 1m;
        while (ruw >= macht * 10) macht *= 10;
        while (ruw < macht) macht /= 10;
        return macht * Rond.First(factor => factor * macht >= ruw);
    }
}
