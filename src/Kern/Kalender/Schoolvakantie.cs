// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Kalender;

/// <summary>A school holiday of one region, or of the whole country.</summary>
/// <param name="Naam">Such as "herfstvakantie".</param>
/// <param name="Regio">Noord, Midden or Zuid; null: the whole country.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; included.</param>
/// <param name="Zeker">The dates are confirmed by more than one source; schools may still differ.</param>
public sealed record Schoolvakantie(string Naam, string? Regio, DateOnly Van, DateOnly Tot, bool Zeker)
{
    /// <summary>The regions of school holidays.</summary>
    public static IReadOnlyList<string> Regios { get; } = ["Noord", "Midden", "Zuid"];

    /// <summary>
    /// Holidays that are known: school years 2021–2022 (Regeling vaststelling schoolvakanties 2019–2022), 2025–2026 and 2026–2027 (websites of
    /// schools, 21 November 2026; what only one of them says, or on what they differ, is not <see cref="Zeker"/>), 2027–2028 and 2028–2029
    /// (rijksoverheid.nl; the May holiday with the week that schools may add, which is not <see cref="Zeker"/>).
    /// </summary>
    public static IReadOnlyList<Schoolvakantie> Bekend { get; } =
    [
        Dagen("herfstvakantie", "Noord", "2021-10-16", "2021-10-24"),
        Dagen("herfstvakantie", "Midden", "2021-10-16", "2021-10-24"),
        Dagen("herfstvakantie", "Zuid", "2021-10-23", "2021-10-31"),
        Dagen("kerstvakantie", null, "2021-12-25", "2022-01-09"),
        Dagen("voorjaarsvakantie", "Noord", "2022-02-19", "2022-02-27"),
        Dagen("voorjaarsvakantie", "Midden", "2022-02-26", "2022-03-06"),
        Dagen("voorjaarsvakantie", "Zuid", "2022-02-26", "2022-03-06"),
        Dagen("meivakantie", null, "2022-04-30", "2022-05-08"),
        Dagen("zomervakantie", "Noord", "2022-07-16", "2022-08-28"),
        Dagen("zomervakantie", "Midden", "2022-07-09", "2022-08-21"),
        Dagen("zomervakantie", "Zuid", "2022-07-23", "2022-09-04"),
        Dagen("herfstvakantie", "Noord", "2025-10-18", "2025-10-26"),
        Dagen("herfstvakantie", "Midden", "2025-10-18", "2025-10-26"),
        Dagen("herfstvakantie", "Zuid", "2025-10-11", "2025-10-19"),
        Dagen("kerstvakantie", null, "2025-12-20", "2026-01-04"),
        Dagen("voorjaarsvakantie", "Noord", "2026-02-21", "2026-03-01"),
        Dagen("voorjaarsvakantie", "Midden", "2026-02-14", "2026-02-22"),
        Dagen("voorjaarsvakantie", "Zuid", "2026-02-14", "2026-02-22"),
        Dagen("meivakantie", null, "2026-04-25", "2026-05-03", false),
        Dagen("zomervakantie", "Noord", "2026-07-04", "2026-08-16"),
        Dagen("zomervakantie", "Midden", "2026-07-18", "2026-08-30"),
        Dagen("zomervakantie", "Zuid", "2026-07-11", "2026-08-23"),
        Dagen("herfstvakantie", "Noord", "2026-10-10", "2026-10-18", false),
        Dagen("herfstvakantie", "Midden", "2026-10-17", "2026-10-25"),
        Dagen("herfstvakantie", "Zuid", "2026-10-17", "2026-10-25"),
        Dagen("kerstvakantie", null, "2026-12-19", "2027-01-03"),
        Dagen("voorjaarsvakantie", "Noord", "2027-02-20", "2027-02-28", false),
        Dagen("voorjaarsvakantie", "Midden", "2027-02-20", "2027-02-28"),
        Dagen("voorjaarsvakantie", "Zuid", "2027-02-06", "2027-02-21", false),
        Dagen("meivakantie", null, "2027-04-24", "2027-05-09", false),
        Dagen("zomervakantie", "Noord", "2027-07-10", "2027-08-22", false),
        Dagen("zomervakantie", "Midden", "2027-07-17", "2027-08-29"),
        Dagen("zomervakantie", "Zuid", "2027-07-17", "2027-09-05", false),
        Dagen("herfstvakantie", "Noord", "2027-10-16", "2027-10-24"),
        Dagen("herfstvakantie", "Midden", "2027-10-16", "2027-10-24"),
        Dagen("herfstvakantie", "Zuid", "2027-10-23", "2027-10-31"),
        Dagen("kerstvakantie", null, "2027-12-25", "2028-01-09"),
        Dagen("voorjaarsvakantie", "Noord", "2028-02-19", "2028-02-27"),
        Dagen("voorjaarsvakantie", "Midden", "2028-02-26", "2028-03-05"),
        Dagen("voorjaarsvakantie", "Zuid", "2028-02-26", "2028-03-05"),
        Dagen("meivakantie", null, "2028-04-22", "2028-05-07", false),
        Dagen("zomervakantie", "Noord", "2028-07-15", "2028-08-27"),
        Dagen("zomervakantie", "Midden", "2028-07-08", "2028-08-20"),
        Dagen("zomervakantie", "Zuid", "2028-07-22", "2028-09-03"),
        Dagen("herfstvakantie", "Noord", "2028-10-14", "2028-10-22"),
        Dagen("herfstvakantie", "Midden", "2028-10-21", "2028-10-29"),
        Dagen("herfstvakantie", "Zuid", "2028-10-21", "2028-10-29"),
        Dagen("kerstvakantie", null, "2028-12-23", "2029-01-07"),
        Dagen("voorjaarsvakantie", "Noord", "2029-02-17", "2029-02-25"),
        Dagen("voorjaarsvakantie", "Midden", "2029-02-17", "2029-02-25"),
        Dagen("voorjaarsvakantie", "Zuid", "2029-02-10", "2029-02-18"),
        Dagen("meivakantie", null, "2029-04-21", "2029-05-06", false),
        Dagen("zomervakantie", "Noord", "2029-07-21", "2029-09-02"),
        Dagen("zomervakantie", "Midden", "2029-07-07", "2029-08-19"),
        Dagen("zomervakantie", "Zuid", "2029-07-14", "2029-08-26"),
    ];

    /// <summary>Whether a day lies in this holiday.</summary>
    public bool Bevat(DateOnly dag) => Van <= dag && dag <= Tot;

    /// <summary>Whether the holidays of the school year of a day are known; a school year begins on 1 August.</summary>
    public static bool IsBekend(IEnumerable<Schoolvakantie> vakanties, DateOnly dag) => vakanties.Any(vakantie => Schooljaar(vakantie.Van) == Schooljaar(dag));

    /// <summary>The year in which the school year of a day began. Summer holidays begin in July and belong to the year before them.</summary>
    private static int Schooljaar(DateOnly dag) => dag.Month >= 8 ? dag.Year : dag.Year - 1;

    private static Schoolvakantie Dagen(string naam, string? regio, string van, string tot, bool zeker = true) =>
        new(naam, regio, DateOnly.ParseExact(van, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(tot, "yyyy-MM-dd", CultureInfo.InvariantCulture), zeker);
}
