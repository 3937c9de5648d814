// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;

namespace Samenhang.Kern.Signalen;

/// <summary>A question that is or could be an opgave, with its answers.</summary>
/// <param name="Wat">The signal or opgave.</param>
/// <param name="Antwoorden">What was answered; what nobody answered, as far as the records themselves tell.</param>
public sealed record Toetsgeval(Feit Wat, Toetsantwoorden Antwoorden);

/// <summary>How many questions would be an opgave.</summary>
/// <param name="Zeker">Surely.</param>
/// <param name="Hoogstens">At most: when everything that is not known turns out to be yes.</param>
public readonly record struct Toetstelling(int Zeker, int Hoogstens);

/// <summary>Everything that can be an opgave: the signals that wait and the opgaven that go on. What other knoppen would lead to, is counted over it.</summary>
public sealed class Toetsvoorraad
{
    private const int Tweejaar = 730;
    private const int VeelPartijen = 3;

    private Toetsvoorraad(ImmutableArray<Toetsgeval> gevallen) => Gevallen = gevallen;

    /// <summary>Each once.</summary>
    public ImmutableArray<Toetsgeval> Gevallen { get; }

    /// <summary>Collects what the viewer may see.</summary>
    public static Toetsvoorraad Van(Blik blik) => new(
    [
        .. blik.Alle<Signaal>().Where(signaal => signaal.Stand is Signaalstand.Nieuw or Signaalstand.Geparkeerd).Select(signaal => new Toetsgeval(signaal, Antwoorden(blik, signaal))),
        .. blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten).Select(opgave => new Toetsgeval(opgave, Antwoorden(blik, opgave))),
    ]);

    /// <summary>Counts against the limit on opgaven: given as an opdracht and going on.</summary>
    public static bool TeltMee(Opgave opgave) => Toetsgrond.Loopt(opgave);

    /// <summary>How many would be an opgave with these knoppen.</summary>
    public Toetstelling Tel(Knoppen knoppen)
    {
        var wegingen = Gevallen.Select(geval => Toetsweging.Van(geval.Antwoorden, knoppen).IsOpgave).ToList();
        return new(wegingen.Count(uitkomst => uitkomst == true), wegingen.Count(uitkomst => uitkomst != false));
    }

    /// <summary>The answers about a signal or opgave: the last ones given; before that, what the records tell.</summary>
    public static Toetsantwoorden Antwoorden(Blik blik, Feit wat)
    {
        var uitFeiten = wat switch
        {
            Signaal signaal => UitFeiten(signaal),
            Opgave opgave => UitFeiten(blik, opgave),
            _ => new Toetsantwoorden(),
        };
        var gegeven = Laatste(blik, wat)?.Antwoorden;
        return gegeven is null
            ? uitFeiten
            : Opgavevraag.Alle.Aggregate(gegeven with { Overig = null }, (tot, vraag) => vraag.Lees(tot) == Antwoord.Onbekend ? vraag.Zet(tot, vraag.Lees(uitFeiten)) : tot);
    }

    /// <summary>The last test: of the record itself, or for an opgave of the signals that led to it.</summary>
    public static Opgavetoets? Laatste(Blik blik, Feit wat) =>
        blik.Naar(r => r.OpgavetoetsenVan, wat.Id).Concat(wat is Opgave ? blik.Naar(r => r.OpgavetoetsenNaar, wat.Id) : [])
            .OrderByDescending(toets => toets.Datum).ThenByDescending(toets => toets.SindsVersie).FirstOrDefault();

    private static Toetsantwoorden UitFeiten(Signaal signaal) => new()
    {
        Vraagstuk = Antwoord.Ja,
        MediaAandacht = Van(signaal.Media),
        VanBuiten = Van(signaal.Afkomst),
        Cruciaal = signaal.Urgentie switch { Urgentie.Nu => Antwoord.Ja, Urgentie.DitJaar => Antwoord.EerderJa, Urgentie.KanWachten => Antwoord.EerderNee, _ => Antwoord.Onbekend },
    };

    private static Toetsantwoorden UitFeiten(Blik blik, Opgave opgave)
    {
        var signalen = blik.Naar(r => r.SignalenOver, opgave.Id);
        var partijen = blik.Naar(r => r.PartijenVan, opgave.Id).Length;
        var dagen = opgave is { Start: { } start, Eind: { } eind } ? eind.Tot.DayNumber - start.Van.DayNumber : (int?)null;
        return new()
        {
            Vraagstuk = Antwoord.Ja,
            VeelPartijen = partijen switch { 0 => Antwoord.Onbekend, < VeelPartijen => Antwoord.EerderNee, _ => Antwoord.Ja },
            MediaAandacht = signalen.IsEmpty ? Antwoord.Onbekend : Van(signalen.Max(signaal => signaal.Media)),
            VanBuiten = signalen.Select(signaal => Van(signaal.Afkomst)).Where(antwoord => antwoord != Antwoord.Onbekend).DefaultIfEmpty().Min(),
            Integraal = opgave.Portefeuilles.Count switch { 0 => Antwoord.Onbekend, 1 => Antwoord.EerderNee, _ => Antwoord.Ja },
            Gezamenlijk = partijen >= VeelPartijen ? Antwoord.EerderJa : Antwoord.Onbekend,
            Langdurig = dagen switch { null => Antwoord.Onbekend, >= Tweejaar => Antwoord.Ja, _ => Antwoord.EerderNee },
        };
    }

    private static Antwoord Van(Aandacht media) => media switch
    {
        Aandacht.Landelijk => Antwoord.Ja,
        Aandacht.Lokaal => Antwoord.EerderJa,
        Aandacht.Geen => Antwoord.Nee,
        _ => Antwoord.Onbekend,
    };

    private static Antwoord Van(Signaalbron bron) => bron switch
    {
        Signaalbron.Leefwereld or Signaalbron.Politiek => Antwoord.Ja,
        Signaalbron.Cijfers => Antwoord.EerderJa,
        Signaalbron.EigenOrganisatie => Antwoord.Nee,
        _ => Antwoord.Onbekend,
    };
}
