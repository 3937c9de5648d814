// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;

namespace Samenhang.Kern.Overleggen;

/// <summary>Something that could be put on the agenda of a meeting.</summary>
/// <param name="Sleutel">Tells it from the others of the same meeting; the same for the same thing.</param>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Over">The record; empty when it is about several.</param>
/// <param name="Waarom">Why it is proposed.</param>
public sealed record Agendavoorstel(string Sleutel, string Onderwerp, Guid? Over, string Waarom)
{
    /// <summary>Findings of one meeting that are proposed at most; more is not talked about in one meeting.</summary>
    private const int MeesteBevindingen = 25;

    /// <summary>What asks to be talked about: first what was agreed and is not done, then decisions that wait, then what the checks find.</summary>
    /// <param name="bevindingen">What is found in all the viewer may see.</param>
    /// <param name="soort">Who meets.</param>
    /// <param name="over">What it is about; empty for everything.</param>
    public static ImmutableArray<Agendavoorstel> Van(Bevindingenbeeld bevindingen, Overlegsoort soort, IReadOnlyCollection<Guid> over)
    {
        ArgumentNullException.ThrowIfNull(bevindingen);
        var blik = bevindingen.Blik;
        var bereik = Bereik(blik, over);
        return [.. Afspraken(blik, soort, over), .. Besluiten(blik, soort, bereik), .. soort == Overlegsoort.Tafel ? PerToets(bevindingen, bereik) : PerStuk(bevindingen, soort, bereik)];
    }

    /// <summary>What was agreed in earlier meetings of the same people and is not done.</summary>
    private static IEnumerable<Agendavoorstel> Afspraken(Blik blik, Overlegsoort soort, IReadOnlyCollection<Guid> over) =>
        from afspraak in blik.Alle<Afspraak>()
        where afspraak.GedaanOp is null && blik.Zoek<Overleg>(afspraak.OverlegId) is { } uit && uit.Soort == soort && (over.Count == 0 || uit.Over.Any(over.Contains))
        orderby afspraak.Datum ?? DateOnly.MaxValue
        select new Agendavoorstel($"afspraak:{afspraak.Id}", Kort($"Afspraak: {afspraak.Wat}"), afspraak.Over, "afspraak uit een vorig overleg");

    private static IEnumerable<Agendavoorstel> Besluiten(Blik blik, Overlegsoort soort, HashSet<Guid>? bereik) =>
        from besluit in blik.Alle<Besluit>()
        where besluit.Status is Besluitstatus.Voorstel or Besluitstatus.Geagendeerd && (bereik is null || besluit.Over.Any(bereik.Contains)) && GaatOver(soort, besluit.Organ)
        orderby besluit.Datum ?? DateOnly.MaxValue
        select new Agendavoorstel($"besluit:{besluit.Id}", Kort($"Besluit: {besluit.Naam}"), besluit.Id, besluit.Status == Besluitstatus.Voorstel ? "voorstel dat wacht" : "staat al op een agenda");

    private static IEnumerable<Agendavoorstel> PerStuk(Bevindingenbeeld beeld, Overlegsoort soort, HashSet<Guid>? bereik) =>
        beeld.Alle
            .Where(bevinding => (bereik is null || bereik.Contains(bevinding.Waar.Id)) && bevinding.Toets.Ernst <= (soort == Overlegsoort.Driehoek ? Ernst.Aandacht : Ernst.Dringend) && beeld.Acceptatie(bevinding) is null)
            .DistinctBy(bevinding => (bevinding.Toets, bevinding.Waar.Id)).OrderBy(bevinding => bevinding.Toets.Ernst).Take(MeesteBevindingen)
            .Select(bevinding => new Agendavoorstel(
                $"bevinding:{bevinding.Toets.Code}:{bevinding.Waar.Id}", Kort($"{bevinding.Waar.Titel}: {Klein(bevinding.Toets.Titel)}"), bevinding.Waar.Id, "bevinding"));

    /// <summary>Who looks at everything together talks about kinds, not about each record.</summary>
    private static IEnumerable<Agendavoorstel> PerToets(Bevindingenbeeld beeld, HashSet<Guid>? bereik) =>
        from toets in Toetsboek.Alle
        where toets.Ernst != Ernst.Weten
        let aantal = beeld.Van(toets).Count(bevinding => (bereik is null || bereik.Contains(bevinding.Waar.Id)) && beeld.Acceptatie(bevinding) is null)
        where aantal > 0
        select new Agendavoorstel($"bevinding:{toets.Code}", $"{toets.Titel}: {aantal}", null, "bevindingen");

    /// <summary>The records below what the meeting is about; null is everything.</summary>
    private static HashSet<Guid>? Bereik(Blik blik, IReadOnlyCollection<Guid> over) => over.Count == 0
        ? null
        : [.. over, .. over.SelectMany(id => blik.Naar(r => r.InspanningenVan, id)).Select(inspanning => inspanning.Id), .. over.SelectMany(id => blik.Naar(r => r.DoelenVan, id)).Select(doel => doel.Id)];

    private static bool GaatOver(Overlegsoort soort, string? organ) => soort switch
    {
        Overlegsoort.College => organ is null || organ.Contains("college", StringComparison.OrdinalIgnoreCase) || organ.Contains("gedeputeerde", StringComparison.OrdinalIgnoreCase) || organ.Contains("dagelijks bestuur", StringComparison.OrdinalIgnoreCase),
        Overlegsoort.Commissie => organ?.Contains("raad", StringComparison.OrdinalIgnoreCase) == true || organ?.Contains("commissie", StringComparison.OrdinalIgnoreCase) == true || organ?.Contains("staten", StringComparison.OrdinalIgnoreCase) == true,
        _ => true,
    };

    private static string Klein(string tekst) => char.ToLowerInvariant(tekst[0]) + tekst[1..];

    private static string Kort(string tekst) => tekst.Length <= Feit.NaamMax ? tekst : tekst[..(Feit.NaamMax - 1)] + "…";
}
