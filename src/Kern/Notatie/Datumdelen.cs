// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Notatie;

/// <summary>Vague parts of a year or month, and the days they are taken to stand for. The warning always names those days.</summary>
internal static class Datumdelen
{
    /// <summary>Begin, middle or end of a month: days 1–10, 11–20, 21–last.</summary>
    public static Tijdvak VanMaand(int jaar, int maand, string deel) => deel switch
    {
        "begin" => new(new(jaar, maand, 1), new(jaar, maand, 10), Precisie.Deel),
        "eind" or "einde" or "ultimo" => new(new(jaar, maand, 21), new(jaar, maand, DateTime.DaysInMonth(jaar, maand)), Precisie.Deel),
        _ => new(new(jaar, maand, 11), new(jaar, maand, 20), Precisie.Deel),
    };

    /// <summary>Part of a year: begin January–April, middle May–August, end September–December, seasons in whole months; null for another word.</summary>
    public static Tijdvak? VanJaar(int jaar, string deel) => deel.Trim() switch
    {
        "begin" or "begin van" or "vroeg" => Maanden(jaar, 1, 4),
        "medio" or "midden" or "half" or "halverwege" or "mid" => Maanden(jaar, 5, 8),
        "eind" or "einde" or "laat" or "eind van" or "einde van" => Maanden(jaar, 9, 12),
        "ultimo" or "einde jaar" or "eind jaar" or "jaareinde" => Tijdvak.Op(new(jaar, 12, 31)),
        "voorjaar" or "lente" or "het voorjaar" => Maanden(jaar, 3, 5),
        "zomer" or "de zomer" => Maanden(jaar, 6, 8),
        "najaar" or "herfst" or "het najaar" or "de herfst" => Maanden(jaar, 9, 11),
        "winter" or "de winter" => new(new(jaar, 12, 1), new DateOnly(jaar, 12, 1).AddMonths(3).AddDays(-1), Precisie.Deel),
        "voor de zomer" or "voor zomer" => Maanden(jaar, 4, 6),
        "na de zomer" or "na zomer" => Maanden(jaar, 9, 10),
        "heel" or "geheel" or "loop" or "loop van" or "de loop" or "kalenderjaar" or "jaar" or "loop jaar" => Tijdvak.VanMaanden(jaar, 1, 12, Precisie.Jaar),
        _ => null,
    };

    private static Tijdvak Maanden(int jaar, int eerste, int laatste) => Tijdvak.VanMaanden(jaar, eerste, laatste, Precisie.Deel);
}
