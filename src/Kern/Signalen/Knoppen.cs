// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Signalen;

/// <summary>From where on a question is an opgave: what each organisation sets for itself. Settings, so a look back uses those of then.</summary>
/// <param name="Kenmerken">How many of the four marks must be there; 1 to 4.</param>
/// <param name="Overige">How many of the other criteria must be there; 0 to <see cref="Opgavevraag.AantalOverig"/>.</param>
/// <param name="OokIntern">Questions from inside the organisation count too; that makes many more opgaven.</param>
/// <param name="EerderTelt">Rather yes counts as yes.</param>
/// <param name="Moet">Codes of questions that must be yes, whatever the sums say; in the order of the questions.</param>
public sealed record Knoppen(int Kenmerken = 3, int Overige = 3, bool OokIntern = false, bool EerderTelt = true, Lijst<string>? Moet = null)
{
    /// <summary>Setting with the number of marks.</summary>
    public const string SleutelKenmerken = "opgavetoets.kenmerken";

    /// <summary>Setting with the number of other criteria.</summary>
    public const string SleutelOverige = "opgavetoets.overige";

    /// <summary>Setting that says "ja" when questions from inside count too.</summary>
    public const string SleutelIntern = "opgavetoets.ook-intern";

    /// <summary>Setting that says "nee" when rather yes is not enough.</summary>
    public const string SleutelEerder = "opgavetoets.eerder-telt";

    /// <summary>Setting with the codes of the questions that must be yes, with commas between them.</summary>
    public const string SleutelMoet = "opgavetoets.moet";

    /// <summary>What holds when the organisation said nothing.</summary>
    public static Knoppen Gewoon { get; } = new();

    /// <summary>The knoppen of the organisation in this Blik.</summary>
    public static Knoppen Van(Blik blik)
    {
        var waarden = blik.Alle<Instelling>().DistinctBy(instelling => instelling.Sleutel).ToDictionary(instelling => instelling.Sleutel, instelling => instelling.Waarde);
        var moet = (waarden.GetValueOrDefault(SleutelMoet) ?? "").Split(',');
        return new Knoppen(
            Getal(waarden.GetValueOrDefault(SleutelKenmerken), 1, 4, Gewoon.Kenmerken),
            Getal(waarden.GetValueOrDefault(SleutelOverige), 0, Opgavevraag.AantalOverig, Gewoon.Overige),
            waarden.GetValueOrDefault(SleutelIntern) == "ja",
            waarden.GetValueOrDefault(SleutelEerder) != "nee",
            Lijst.Uit(Opgavevraag.Alle.Select(vraag => vraag.Code).Where(moet.Contains)));
    }

    /// <summary>The settings that say this; one that is as usual is empty, which takes it away.</summary>
    public ImmutableArray<(string Sleutel, string Waarde)> Instellingen() =>
    [
        (SleutelKenmerken, Kenmerken == Gewoon.Kenmerken ? "" : Kenmerken.ToString(CultureInfo.InvariantCulture)),
        (SleutelOverige, Overige == Gewoon.Overige ? "" : Overige.ToString(CultureInfo.InvariantCulture)),
        (SleutelIntern, OokIntern ? "ja" : ""),
        (SleutelEerder, EerderTelt ? "" : "nee"),
        (SleutelMoet, string.Join(',', Moet ?? [])),
    ];

    private static int Getal(string? tekst, int laagst, int hoogst, int gewoon) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= laagst && getal <= hoogst ? getal : gewoon;
}
