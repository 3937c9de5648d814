// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;

namespace Samenhang.Kern.Toetsen;

/// <summary>From where on something asks for attention: settings of the organisation, each with what holds when it said nothing.</summary>
/// <param name="Standweken">Weeks after which a stand is old; also the reporting period in which a choice about a red stand is made.</param>
/// <param name="Driehoeken">Driehoeken that one ambtelijk opdrachtgever can carry.</param>
/// <param name="Opgaven">Opgaven that can run at once.</param>
/// <param name="Slaapmaanden">Months without any change after which something that runs sleeps.</param>
/// <param name="Overlegweken">Weeks in which a driehoek meets at least once.</param>
/// <param name="AfwijkingEuro">Whole euros above the budget of a year from which a deviation is told.</param>
/// <param name="Patroon">How efforts are named; empty when anything goes.</param>
/// <param name="OpgavemanagerGeeftOpdracht">Whether the opgavemanager commissions efforts; empty when the organisation did not say.</param>
public sealed record Grenzen(
    int Standweken = Standritme.Gewoon, int Driehoeken = 6, int Opgaven = 12, int Slaapmaanden = 6, int Overlegweken = 8, int AfwijkingEuro = 25_000, Naampatroon? Patroon = null, bool? OpgavemanagerGeeftOpdracht = null)
{
    /// <summary>Setting with the number of driehoeken.</summary>
    public const string SleutelDriehoeken = "toets.driehoeken";

    /// <summary>Setting with the number of opgaven.</summary>
    public const string SleutelOpgaven = "toets.opgaven";

    /// <summary>Setting with the number of months.</summary>
    public const string SleutelSlaapmaanden = "toets.slaapmaanden";

    /// <summary>Setting with the number of weeks between two meetings.</summary>
    public const string SleutelOverlegweken = "toets.overlegweken";

    /// <summary>Setting with the number of euros.</summary>
    public const string SleutelAfwijking = "toets.afwijking-euro";

    /// <summary>Setting with the pattern of names.</summary>
    public const string SleutelPatroon = "toets.naampatroon";

    /// <summary>Setting that says "ja" when the opgavemanager is also ambtelijk opdrachtgever, "nee" when somebody else is.</summary>
    public const string SleutelOpdrachtgever = "opgavemanager.ambtelijk-opdrachtgever";

    /// <summary>Per number its setting, what holds without it, and the highest that can be chosen; the lowest is 1.</summary>
    public static IReadOnlyList<(string Sleutel, int Gewoon, int Hoogstens)> Getallen { get; } =
    [
        (SleutelDriehoeken, 6, 99), (SleutelOpgaven, 12, 999), (SleutelSlaapmaanden, 6, 60), (SleutelOverlegweken, 8, 52), (SleutelAfwijking, 25_000, 100_000_000),
    ];

    /// <summary>The limits of the organisation in this Blik.</summary>
    public static Grenzen Van(Blik blik) => Van(blik.Alle<Instelling>().DistinctBy(instelling => instelling.Sleutel).ToDictionary(instelling => instelling.Sleutel, instelling => instelling.Waarde));

    /// <summary>The limits that these settings say.</summary>
    /// <param name="waarden">Value per setting.</param>
    public static Grenzen Van(IReadOnlyDictionary<string, string> waarden) => new(
        Standritme.Lees(waarden.GetValueOrDefault(Standritme.Sleutel)),
        Getal(waarden, SleutelDriehoeken),
        Getal(waarden, SleutelOpgaven),
        Getal(waarden, SleutelSlaapmaanden),
        Getal(waarden, SleutelOverlegweken),
        Getal(waarden, SleutelAfwijking),
        Naampatroon.Lees(waarden.GetValueOrDefault(SleutelPatroon)),
        waarden.GetValueOrDefault(SleutelOpdrachtgever) switch { "ja" => true, "nee" => false, _ => null });

    private static int Getal(IReadOnlyDictionary<string, string> waarden, string sleutel)
    {
        var (_, gewoon, hoogstens) = Getallen.First(getal => getal.Sleutel == sleutel);
        return int.TryParse(waarden.GetValueOrDefault(sleutel), out var getal) && getal >= 1 && getal <= hoogstens ? getal : gewoon;
    }
}
