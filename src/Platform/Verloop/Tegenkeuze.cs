// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Verloop;

/// <summary>Which other moment the address of a drawing asks to lay beside the one it shows: parameter <c>tegen</c>.</summary>
/// <param name="Peil">The moment; empty for none.</param>
/// <param name="Tekst">The date as it was typed.</param>
/// <param name="Bezwaar">Why what was typed does not count, in Dutch.</param>
public sealed record Tegenkeuze(Peil? Peil, string? Tekst, string? Bezwaar)
{
    /// <summary>Name of the parameter.</summary>
    public const string Naam = "tegen";

    private const int Langst = 60;

    /// <summary>Reads a moment out of the list, or a date somebody typed; the date wins.</summary>
    /// <param name="waarden">All values of the parameter.</param>
    public static Tegenkeuze Lees(IEnumerable<string?> waarden)
    {
        ArgumentNullException.ThrowIfNull(waarden);
        var keuze = new Tegenkeuze(null, null, null);
        foreach (var waarde in waarden)
        {
            if (string.IsNullOrWhiteSpace(waarde) || waarde.Length > Langst)
            {
                continue;
            }

            if (Peil.Lees(waarde) is { IsNu: false, MomentId: not null } moment)
            {
                keuze = keuze.Peil is null ? keuze with { Peil = moment } : keuze;
                continue;
            }

            var lezing = Datums.Lees(waarde);
            keuze = lezing is { Bezwaar: null, HeeftWaarde: true }
                ? keuze with { Peil = new Peil(lezing.Waarde.Tot, null), Tekst = waarde.Trim() }
                : keuze with { Bezwaar = $"Vergelijk met {Woordvorm.Aanhaling(waarde)} kennen we niet. Dit telt niet mee." };
        }

        return keuze;
    }

    /// <summary>The value of a named moment in an address.</summary>
    public static string Waarde(Moment moment) => new Peil(null, moment?.Id).Waarde ?? "";
}
