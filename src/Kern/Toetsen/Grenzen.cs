// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;

namespace Samenhang.Kern.Toetsen;

/// <summary>From where on something asks for attention: settings of the organisation, each with what holds when it said nothing.</summary>
/// <param name="Standweken">Weeks after which a stand is old.</param>
/// <param name="Driehoeken">Driehoeken that one ambtelijk opdrachtgever can carry.</param>
/// <param name="Opgaven">Opgaven that can run at once.</param>
public sealed record Grenzen(int Standweken = Standritme.Gewoon, int Driehoeken = 6, int Opgaven = 12)
{
    /// <summary>Setting with the number of driehoeken.</summary>
    public const string SleutelDriehoeken = "toets.driehoeken";

    /// <summary>Setting with the number of opgaven.</summary>
    public const string SleutelOpgaven = "toets.opgaven";

    /// <summary>The limits of the organisation in this Blik.</summary>
    public static Grenzen Van(Blik blik)
    {
        var waarden = blik.Alle<Instelling>().GroupBy(instelling => instelling.Sleutel).ToDictionary(groep => groep.Key, groep => groep.First().Waarde);
        var gewoon = new Grenzen();
        return new Grenzen(
            Standritme.Lees(waarden.GetValueOrDefault(Standritme.Sleutel)),
            Lees(waarden.GetValueOrDefault(SleutelDriehoeken), gewoon.Driehoeken),
            Lees(waarden.GetValueOrDefault(SleutelOpgaven), gewoon.Opgaven));
    }

    private static int Lees(string? waarde, int gewoon) => int.TryParse(waarde, out var getal) && getal is >= 1 and <= 999 ? getal : gewoon;
}
