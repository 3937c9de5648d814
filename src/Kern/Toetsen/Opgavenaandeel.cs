// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>How much of the money goes to opgaven, against lean sturing in the line (domain-model §3, rule 13; the reference is 20 against 80).</summary>
public static class Opgavenaandeel
{
    /// <summary>Whole percents of the costs in the budget of a year that are for opgaven, goals and efforts; null when no line of the organisation as a whole is there to compare with.</summary>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="jaar">The budget year.</param>
    public static int? Van(Blik blik, int jaar)
    {
        var (opgaven, geheel) = (0L, 0L);
        foreach (var regel in blik.Alle<Budgetregel>().Where(regel => regel.Jaar == jaar && regel.Richting == Geldrichting.Lasten))
        {
            if (regel.Op is null)
            {
                geheel += regel.BegrootCenten ?? 0;
            }
            else
            {
                opgaven += regel.BegrootCenten ?? 0;
            }
        }

        return geheel <= 0 ? null : (int)Math.Clamp(Math.Round(100m * opgaven / (geheel + opgaven)), 0, 100);
    }
}
