// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Kalender;

/// <summary>
/// Dutch public holidays and evenings that people keep free, worked out for any year from 2014: Easter by the rule of Gauss in the form of
/// Meeus, Jones and Butcher; Koningsdag on 26 April when the 27th is a Sunday.
/// </summary>
public static class Feestdagen
{
    /// <summary>The public holiday on a day; null when there is none.</summary>
    public static string? Op(DateOnly dag)
    {
        var pasen = Pasen(dag.Year);
        return (dag.Month, dag.Day, dag.DayNumber - pasen.DayNumber) switch
        {
            (1, 1, _) => "Nieuwjaarsdag",
            (_, _, -2) => "Goede Vrijdag",
            (_, _, 0) => "eerste paasdag",
            (_, _, 1) => "tweede paasdag",
            (_, _, 39) => "Hemelvaartsdag",
            (_, _, 49) => "eerste pinksterdag",
            (_, _, 50) => "tweede pinksterdag",
            (4, var koning, _) when koning == (new DateOnly(dag.Year, 4, 27).DayOfWeek == DayOfWeek.Sunday ? 26 : 27) => "Koningsdag",
            (5, 5, _) => "Bevrijdingsdag",
            (12, 25, _) => "eerste kerstdag",
            (12, 26, _) => "tweede kerstdag",
            _ => null,
        };
    }

    /// <summary>Why people keep the evening of a day free, though it is no public holiday; null when they do not.</summary>
    public static string? Avond(DateOnly dag) => (dag.Month, dag.Day) switch
    {
        (5, 4) => "Dodenherdenking",
        (12, 5) => "sinterklaasavond",
        (12, 24) => "kerstavond",
        (12, 31) => "oudejaarsavond",
        _ => null,
    };

    /// <summary>Easter Sunday.</summary>
    public static DateOnly Pasen(int jaar)
    {
        var (gulden, eeuw, rest) = (jaar % 19, jaar / 100, jaar % 100);
        var maan = ((19 * gulden) + eeuw - (eeuw / 4) - ((eeuw - ((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
        var zondag = (32 + (2 * (eeuw % 4)) + (2 * (rest / 4)) - maan - (rest % 4)) % 7;
        var schuif = (gulden + (11 * maan) + (22 * zondag)) / 451;
        var telling = maan + zondag - (7 * schuif) + 114;
        return new DateOnly(jaar, telling / 31, (telling % 31) + 1);
    }
}
