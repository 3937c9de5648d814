// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>Where an organiser begins: what is coming and how full it is, what still has to be done, and how the year goes.</summary>
public sealed class OverzichtModel(SamenhangContext context) : Organiseerpagina
{
    private const int Weinig = 40, Wekenvooruit = 3;

    internal IReadOnlyList<Activiteitkaart> Komend { get; private set; } = [];

    internal IReadOnlyList<Activiteitkaart> Concepten { get; private set; } = [];

    /// <summary>Past activities without attendance, or of which nobody wrote a report.</summary>
    internal IReadOnlyList<(Activiteitkaart Kaart, string Wat)> Afmaken { get; private set; } = [];

    /// <summary>Of the last year per theme: activities, places, and how many of whom it was noted did not come.</summary>
    internal IReadOnlyList<(string Thema, int Activiteiten, int Plekken, int Weg)> Themas { get; private set; } = [];

    internal int Wensen { get; private set; }

    internal int Leden { get; private set; }

    internal int Afgelopen { get; private set; }

    internal Opruimverslag? Opgeruimd { get; private set; }

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
        ];
        Themas =
        [
            .. jaar.SelectMany(kaart => kaart.Themas.Select(thema => (thema, kaart))).GroupBy(paar => paar.thema, StringComparer.OrdinalIgnoreCase)
                .Select(groep => (groep.Key, groep.Count(), groep.Sum(paar => Aantal(paar.kaart)), groep.Sum(paar => Aantal(paar.kaart, Aanwezigheid.Afwezig)))).OrderByDescending(rij => rij.Item3),
        ];
        Wensen = await context.Set<Themawens>().CountAsync(rij => rij.OrganisatieId == Org && !rij.Afgehandeld, stop);
        Leden = Ledenlijst.Aantal(await Dienst<Ledenboek>().LeesAsync(Org, stop), Tijd.Dag(Nu));
        Opgeruimd = await context.Set<Opruimverslag>().AsNoTracking().Where(rij => rij.OrganisatieId == Org).OrderByDescending(rij => rij.Id).FirstOrDefaultAsync(stop);
    }

    /// <summary>What asks for a telephone call: nearly there and nearly empty, or full with people who wait.</summary>
    internal string? Bellen(Activiteitkaart kaart)
    {
        var plekken = kaart.Plekken.Sum(plek => plek.Capaciteit);
        if (kaart.Plekken.Any(plek => plek.Wachtend > 0)) return $"{kaart.Plekken.Sum(plek => plek.Wachtend)} wachten op een plek";
        return plekken > 0 && kaart.A.Begin < Nu.AddDays(7 * Wekenvooruit) && kaart.Plekken.Sum(plek => plek.Bezet) * 100 < plekken * Weinig ? "Nog veel plek: wie kun je bellen?" : null;
    }
}
