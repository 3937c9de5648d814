// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>Where an organiser begins: what is coming and how full it is, what still has to be done, and how the year goes.</summary>
public sealed class OverzichtModel(SamenhangContext context) : Organiseerpagina
{
    private const int Weinig = 40, Wekenvooruit = 3, Meeste = 50;

    internal IReadOnlyList<Activiteitkaart> Komend { get; private set; } = [];

    internal IReadOnlyList<Activiteitkaart> Concepten { get; private set; } = [];

    /// <summary>Past activities without attendance, or of which nobody wrote a report.</summary>
    internal IReadOnlyList<(Activiteitkaart Kaart, string Wat)> Afmaken { get; private set; } = [];

    /// <summary>Of the last year per theme: activities, places, and how many of whom it was noted did not come.</summary>
    internal IReadOnlyList<(string Thema, int Activiteiten, int Plekken, int Weg)> Themas { get; private set; } = [];

    internal int Wensen { get; private set; }

    internal int Leden { get; private set; }

    internal int Afgelopen { get; private set; }

    /// <summary>Whom to call: an offered place that nobody answered, and who has a place but stayed away before.</summary>
    internal IReadOnlyList<(string Naam, string Email, Activiteitkaart Kaart, string Waarom)> Bel { get; private set; } = [];

    /// <summary>Who signed up and did not come, more than once in the last year.</summary>
    internal IReadOnlyList<(string Naam, string Email, int Keren)> Weg { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        Kop("Organiseren");
        var alle = await Dienst<Kalenderlezer>().AlleAsync(Org, stop);
        Komend = [.. alle.Where(kaart => kaart.A.Staat == Activiteitstaat.Gepubliceerd && !kaart.IsVoorbij(Nu))];
        Concepten = [.. alle.Where(kaart => kaart.A.Staat == Activiteitstaat.Concept)];
        var jaar = alle.Where(kaart => kaart.A.Staat == Activiteitstaat.Gepubliceerd && kaart.IsVoorbij(Nu) && kaart.A.Einde > Nu.AddYears(-1)).ToList();
        Afgelopen = jaar.Count;
        var aanwezigheid = await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Staat == Aanmeldstaat.Bevestigd)
            .GroupBy(rij => new { rij.ActiviteitId, rij.Aanwezigheid }).Select(groep => new { groep.Key.ActiviteitId, groep.Key.Aanwezigheid, Aantal = groep.Count() }).ToListAsync(stop);
        int Aantal(Activiteitkaart kaart, params Aanwezigheid[] welke) => aanwezigheid.Where(rij => rij.ActiviteitId == kaart.A.Id && (welke.Length == 0 || welke.Contains(rij.Aanwezigheid))).Sum(rij => rij.Aantal);
        Afmaken =
        [
            .. jaar.Where(kaart => Aantal(kaart, Aanwezigheid.Onbekend) > 0).Select(kaart => (kaart, "Wie was er?")),
            .. jaar.Where(kaart => kaart.A.Verslag is null).Select(kaart => (kaart, "Nog geen verslag")),
            .. jaar.Where(kaart => kaart.A.Opname is not null && !kaart.A.OpnameAkkoord).Select(kaart => (kaart, "De opname is dicht: niet iedereen vindt haar goed")),
        ];
        Themas =
        [
            .. jaar.SelectMany(kaart => kaart.Themas.Select(thema => (thema, kaart))).GroupBy(paar => paar.thema, StringComparer.OrdinalIgnoreCase)
                .Select(groep => (groep.Key, groep.Count(), groep.Sum(paar => Aantal(paar.kaart)), groep.Sum(paar => Aantal(paar.kaart, Aanwezigheid.Afwezig)))).OrderByDescending(rij => rij.Item3),
        ];
        Wensen = await context.Set<Themawens>().CountAsync(rij => rij.OrganisatieId == Org && !rij.Afgehandeld, stop);
        Leden = Ledenlijst.Aantal(await Dienst<Ledenboek>().LeesAsync(Org, stop), Tijd.Dag(Nu));
        await MensenAsync(jaar, stop);
    }

    private async Task MensenAsync(List<Activiteitkaart> jaar, CancellationToken stop)
    {
        var geweest = jaar.Select(kaart => kaart.A.Id).ToList();
        var weg = await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Aanwezigheid == Aanwezigheid.Afwezig && rij.Staat == Aanmeldstaat.Bevestigd && rij.GewistOp == null && geweest.Contains(rij.ActiviteitId))
            .GroupBy(rij => rij.Email).Where(groep => groep.Count() > 1).Select(groep => new { Email = groep.Key, Naam = groep.Max(rij => rij.Naam)!, Keren = groep.Count() }).OrderByDescending(rij => rij.Keren).Take(Meeste).ToListAsync(stop);
        Weg = [.. weg.Select(rij => (rij.Naam, rij.Email, rij.Keren))];
        var komend = Komend.ToDictionary(kaart => kaart.A.Id);
        var (ids, vaker) = (komend.Keys.ToList(), weg.Select(rij => rij.Email).ToList());
        var mensen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.GewistOp == null && ids.Contains(rij.ActiviteitId)
            && (rij.Staat == Aanmeldstaat.Aangeboden || (rij.Staat == Aanmeldstaat.Bevestigd && vaker.Contains(rij.Email)))).OrderBy(rij => rij.AangebodenTot == null).ThenBy(rij => rij.AangebodenTot).ThenBy(rij => rij.Volgorde).Take(Meeste).ToListAsync(stop);
        Bel = [.. mensen.Select(rij => (rij.Naam, rij.Email, komend[rij.ActiviteitId], rij.AangebodenTot is { } tot ? $"plek aangeboden, antwoord voor {Datumtekst.Tijdstip(tot)}" : "heeft een plek, maar kwam eerder niet"))];
    }

    /// <summary>What asks for a telephone call: nearly there and nearly empty, or full with people who wait.</summary>
    internal string? Bellen(Activiteitkaart kaart)
    {
        var plekken = kaart.Plekken.Sum(plek => plek.Capaciteit);
        if (kaart.Plekken.Any(plek => plek.Wachtend > 0)) return $"{kaart.Plekken.Sum(plek => plek.Wachtend)} wachten op een plek";
        return plekken > 0 && kaart.A.Begin < Nu.AddDays(7 * Wekenvooruit) && kaart.Plekken.Sum(plek => plek.Bezet) * 100 < plekken * Weinig ? "Nog veel plek: bel leden van wie nog niemand komt" : null;
    }
}
