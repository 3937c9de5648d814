// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>A step that an opgave can make from where it stands.</summary>
/// <param name="Naar">Where it leads.</param>
/// <param name="Wie">Who takes care of it.</param>
/// <param name="Zijuitgang">It leaves the road from signal to effect.</param>
/// <param name="Ontbreekt">What is missing, as the same rules say that guard the step; empty when it can be made.</param>
public sealed record Vervolgstap(Opgavestatus Naar, string Wie, bool Zijuitgang, ImmutableArray<Bezwaar> Ontbreekt)
{
    private static readonly Dictionary<Opgavestatus, Opgavestatus[]> Weg = new()
    {
        [Opgavestatus.Onbekend] = [Opgavestatus.Verkenning, Opgavestatus.OpdrachtVastgesteld, Opgavestatus.InUitvoering],
        [Opgavestatus.Verkenning] = [Opgavestatus.Geformuleerd],
        [Opgavestatus.Geformuleerd] = [Opgavestatus.OpdrachtVastgesteld, Opgavestatus.Verkenning],
        [Opgavestatus.OpdrachtVastgesteld] = [Opgavestatus.Ingericht],
        [Opgavestatus.Ingericht] = [Opgavestatus.InUitvoering],
        [Opgavestatus.InUitvoering] = [Opgavestatus.Herijking, Opgavestatus.Afbouw],
        [Opgavestatus.Herijking] = [Opgavestatus.InUitvoering, Opgavestatus.Afbouw],
        [Opgavestatus.Afbouw] = [Opgavestatus.Batenborging],
        [Opgavestatus.Batenborging] = [Opgavestatus.Gesloten],
        [Opgavestatus.Parkeerplaats] = [Opgavestatus.Verkenning, Opgavestatus.InUitvoering],
    };

    private static readonly Opgavestatus[] Zijuitgangen = [Opgavestatus.Parkeerplaats, Opgavestatus.GeenOpgave, Opgavestatus.Samengevoegd, Opgavestatus.Gesplitst];

    /// <summary>The steps from where an opgave stands, the ordinary ones first; none from an opgave that was closed.</summary>
    /// <param name="blik">What the viewer may see; the rules see all, and name nothing that is hidden.</param>
    /// <param name="door">Who would make the step, and when.</param>
    /// <param name="opgave">The opgave as the viewer sees it.</param>
    public static ImmutableArray<Vervolgstap> Van(Blik blik, Door door, Opgave opgave) => opgave.IsAfgesloten
        ? []
        :
        [
            .. Weg.GetValueOrDefault(opgave.Status, []).Select(naar => Maak(blik, door, opgave, naar, false)),
            .. Zijuitgangen.Where(naar => naar != opgave.Status).Select(naar => Maak(blik, door, opgave, naar, true)),
        ];

    private static Vervolgstap Maak(Blik blik, Door door, Opgave opgave, Opgavestatus naar, bool zijuitgang)
    {
        var nu = blik.MetVerborgen(opgave);
        var eerder = Regelboek.Toets(blik.Beeld, door, nu, nu).ToHashSet();
        return new(naar, WieZet(naar), zijuitgang, [.. Regelboek.Toets(blik.Beeld, door, nu with { Status = naar }, nu).Where(bezwaar => !eerder.Contains(bezwaar))]);
    }

    private static string WieZet(Opgavestatus naar) => naar switch
    {
        Opgavestatus.Verkenning => "De regisseur, met wie het voelt.",
        Opgavestatus.Geformuleerd => "De regisseur met de partijen; de bestuurlijk opdrachtgever kijkt mee.",
        Opgavestatus.OpdrachtVastgesteld => "Het bevoegde orgaan: het college, en de raad als het om kaders of budget gaat.",
        Opgavestatus.Ingericht => "De gemeentesecretaris of directie wijst aan.",
        Opgavestatus.InUitvoering => "De opgavemanager.",
        Opgavestatus.Herijking => "De opgavemanager; het bevoegde orgaan besluit.",
        Opgavestatus.Afbouw => "De ambtelijk opdrachtgever, met de lijn die het werk overneemt.",
        Opgavestatus.Batenborging or Opgavestatus.Gesloten => "De bestuurlijk opdrachtgever.",
        Opgavestatus.Parkeerplaats => "De portfoliotafel, met een reden en een datum.",
        Opgavestatus.GeenOpgave => "De portfoliotafel, met een plek waar de vraag heen gaat.",
        _ => "Het bevoegde orgaan, met een besluit.",
    };
}
