// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>The calendar of the association, for everybody: as a list or per month, with filters in the address.</summary>
public sealed class BekijkenModel(Schil schil) : Openbarepagina
{
    private const int PerBlad = 50;

    internal Kalendervraag Vraag { get; private set; } = null!;

    internal bool Voorbij { get; private set; }

    internal bool PerMaand { get; private set; }

    internal DateOnly Maand { get; private set; }

    internal int Blad { get; private set; }

    internal int Bladen { get; private set; }

    internal int Aantal { get; private set; }

    internal IReadOnlyList<Activiteitkaart> Alle { get; private set; } = [];

    internal IReadOnlyList<Activiteitkaart> Gevonden { get; private set; } = [];

    /// <summary>What else is coming, when nothing was found or the theme is not the reader's.</summary>
    internal IReadOnlyList<Activiteitkaart> Anders { get; private set; } = [];

    /// <summary>For what the reader signed up, when the reader has an account.</summary>
    internal IReadOnlyDictionary<Guid, Aanmeldstaat> Mijn { get; private set; } = new Dictionary<Guid, Aanmeldstaat>();

    /// <summary>Shows the calendar.</summary>
    public async Task OnGetAsync(string? weergave, string? maand, string? voorbij, int? blad, CancellationToken stop)
    {
        schil.Titel = Vereniging is { } vereniging ? $"Kalender van {vereniging.Naam}" : "Leerhuis";
        Vraag = Kalendervraag.Lees(Request.Query);
        if (Vereniging is null) return;
        Mijn = await Dienst<Lidkenner>().AanmeldingenAsync(Org, Gebruiker, stop);
        var alle = await Dienst<Kalenderlezer>().AlleAsync(Org, stop);
        Alle = [.. alle.Where(kaart => kaart.A.GepubliceerdOp is not null)];
        var passend = Alle.Where(kaart => Vraag.Past(kaart, Nu));
        Voorbij = voorbij == "ja";
        PerMaand = weergave == "maand";
        if (PerMaand)
        {
            var vandaag = Tijd.Dag(Nu);
            Maand = DateOnly.TryParseExact(maand, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var gekozen) ? gekozen : new DateOnly(vandaag.Year, vandaag.Month, 1);
            Gevonden = [.. passend.Where(kaart => kaart.Keren.Any(keer => keer.Year == Maand.Year && keer.Month == Maand.Month))];
            Aantal = Gevonden.Count;
            return;
        }

        IReadOnlyList<Activiteitkaart> lijst = Voorbij ? [.. passend.Where(kaart => kaart.IsVoorbij(Nu)).Reverse()] : [.. passend.Where(kaart => !kaart.IsVoorbij(Nu))];
        Aantal = lijst.Count;
        Bladen = Math.Max(1, (Aantal + PerBlad - 1) / PerBlad);
        Blad = Math.Clamp(blad ?? 1, 1, Bladen);
        Gevonden = [.. lijst.Skip((Blad - 1) * PerBlad).Take(PerBlad)];
        if (!Vraag.IsLeeg && !Voorbij) Anders = [.. Alle.Where(kaart => !kaart.IsVoorbij(Nu) && !kaart.IsGeannuleerd && !Vraag.Past(kaart, Nu)).Take(3)];
    }

    /// <summary>The values that a filter can take, of what is in the calendar.</summary>
    internal IReadOnlyList<string> Waarden(Func<Activiteitkaart, IEnumerable<string?>> van) =>
        [.. Alle.SelectMany(van).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The address of this page with something else.</summary>
    internal string Adres(params ReadOnlySpan<(string, string?)> anders) => "/leerhuis" + Vraag.Query(anders);

    /// <summary>The address with which calendar programs subscribe.</summary>
    internal string Abonneeradres => $"webcal://{Request.Host}{Request.PathBase}/leerhuis/agenda.ics{Vraag.Query()}";

    internal string Maandadres(int verder) => Adres(("weergave", "maand"), ("maand", Maand.AddMonths(verder).ToString("yyyy-MM", CultureInfo.InvariantCulture)));

    internal static string Maandnaam(DateOnly dag) => dag.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
}
