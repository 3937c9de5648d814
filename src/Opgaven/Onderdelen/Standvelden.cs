// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Samen;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The stand of many opgaven or efforts together: confirmed as it is, or with another light for one aspect. Two of one day are one stand, improved.</summary>
internal static class Standvelden
{
    private const string Toelichting = "toelichting", Oorzaak = "oorzaak", Gevolg = "gevolg", Maatregel = "maatregel";

    private static readonly Samenvraag[] Waarom =
    [
        new(Toelichting, "Toelichting in één zin"), new(Oorzaak, "Oorzaak", "Bij een aandachtspunt of bijsturen."), new(Gevolg, "Gevolg", "Bij een aandachtspunt of bijsturen."), new(Maatregel, "Maatregel", "Bij een aandachtspunt of bijsturen."),
    ];

    /// <summary>Says again of each that its last stand still holds.</summary>
    internal static Samenveld<T> Bevestig<T>()
        where T : Feit => Veld<T>(
            "stand", "Bevestiging van de stand", nameof(Stand.BevestigdOp), _ => [new Keuze("ja", "Bevestigd zoals hij is")], [], stand => stand.BevestigdOp,
            (antwoord, stand) =>
            {
                if (stand.SindsVersie > 0) return stand;
                antwoord.Geweigerd["stand"] = "Een van de regels heeft nog geen stand om te bevestigen. Geef die eerst, of kies hem niet.";
                return null;
            });

    /// <summary>One aspect.</summary>
    internal static Samenveld<T> Aspect<T>(string sleutel, string titel, Func<Stand, Licht> nu, Func<Stand, Licht, string?, Stand> zet)
        where T : Feit => Veld<T>(
            sleutel, titel, nameof(Stand.Algemeen), _ => Lichtkeuze.Opties, Waarom, stand => nu(stand),
            (antwoord, stand) => Enum.TryParse<Licht>(antwoord.Waarde, out var licht) ? Gevraagd(licht, MetWaarom(zet(stand, licht, antwoord.Tekst(Toelichting)), antwoord), antwoord) : null);

    /// <summary>Amber asks why, as the form of one stand does; red is asked by rule (H8).</summary>
    private static Stand? Gevraagd(Licht licht, Stand stand, Samenantwoord antwoord)
    {
        if (licht != Licht.Aandachtspunt || (stand.Oorzaak is not null && stand.Gevolg is not null && stand.Maatregel is not null)) return stand;
        foreach (var (vraag, tekst) in new[] { (Oorzaak, stand.Oorzaak), (Gevolg, stand.Gevolg), (Maatregel, stand.Maatregel) })
        {
            if (tekst is null) antwoord.Geweigerd[vraag] = $"Bij een aandachtspunt hoort een {vraag}.";
        }

        return null;
    }

    private static Stand MetWaarom(Stand stand, Samenantwoord antwoord) => stand with
    {
        Oorzaak = antwoord.Tekst(Oorzaak) ?? stand.Oorzaak,
        Gevolg = antwoord.Tekst(Gevolg) ?? stand.Gevolg,
        Maatregel = antwoord.Tekst(Maatregel) ?? stand.Maatregel,
    };

    private static Samenveld<T> Veld<T>(
        string sleutel, string titel, string veld, Func<Blik, IReadOnlyList<Keuze>> keuzes, IReadOnlyList<Samenvraag> vragen, Func<Stand, object?> waarde, Func<Samenantwoord, Stand, Stand?> maak)
        where T : Feit => new(sleutel, titel, veld, _ => null, (_, _) => null)
        {
            Keuzes = keuzes,
            Vragen = vragen,
            Recht = Recht.StandBevestigen,
            Bron = (blik, feit, dag) => Actueel.Stand(blik, feit.Id, dag),
            BijBron = feit => waarde((Stand)feit),
            Maak = (antwoord, feit) => Maak(antwoord, feit, maak),
        };

    /// <summary>The stand of today, on from the last one.</summary>
    private static Stand? Maak<T>(Samenantwoord antwoord, T feit, Func<Samenantwoord, Stand, Stand?> maak)
        where T : Feit
    {
        var (dag, wie) = (antwoord.Door.Vandaag, antwoord.Door.PersoonId);
        var vorige = Actueel.Stand(antwoord.Blik, feit.Id, dag);
        if (maak(antwoord, vorige ?? new Stand { Id = Guid.CreateVersion7(), Op = feit.Id, Datum = dag }) is not { } stand) return null;
        var nieuw = vorige is null || vorige.Datum == dag ? stand : stand with { Id = Guid.CreateVersion7(), Datum = dag };
        return nieuw with { BevestigdDoorId = wie, BevestigdOp = dag };
    }
}
