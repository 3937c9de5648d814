// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.WatAls;

/// <summary>Works out what steps lead to: the Beeld as it is against the Beeld after the steps, on the day when all have taken effect.</summary>
public static class Doorrekening
{
    /// <summary>What the steps lead to for this viewer: what is hidden from him counts for nothing.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="stappen">The steps; none lead to nothing.</param>
    /// <param name="dag">Today in Europe/Amsterdam, or the peildatum.</param>
    /// <param name="door">Who would carry them out; empty leaves out what the rules still ask.</param>
    /// <param name="gevolgen">Empty when a step cannot be done.</param>
    /// <returns>The objections; empty when all steps can be done.</returns>
    public static ImmutableArray<Bezwaar> Van(Blik blik, Lijst<Stap> stappen, DateOnly dag, Door? door, out Gevolgen? gevolgen)
    {
        gevolgen = null;
        var voor = blik.Zichtbaar();
        var vast = Lijst.Uit(stappen.Select(stap => MetDatum(stap, dag)));
        if (Stappen.Mutaties(voor, vast, dag) is not Wijziging nu)
        {
            return ((Bezwaren)Stappen.Mutaties(voor, vast, dag)).Alle;
        }

        var mutaties = nu.Mutaties.ToBuilder();
        var na = voor.Met(nu.Mutaties);
        foreach (var stap in vast.Where(stap => stap.Datum > dag && Wisselt(stap.Soort)))
        {
            if (Stappen.Mutaties(na, [stap], stap.Datum!.Value) is Wijziging straks)
            {
                mutaties.AddRange(straks.Mutaties);
                na = na.Met(straks.Mutaties);
            }
        }

        var werk = new Gevolgwerk(voor, na, vast, dag, vast.Aggregate(dag, (laatste, stap) => Later(laatste, Ingang(voor, stap, dag))), mutaties.ToImmutable());
        gevolgen = Maak(werk, blik, door);
        return [];
    }

    private static Gevolgen Maak(Gevolgwerk werk, Blik blik, Door? door)
    {
        var doelen = Doelgevolg.Van(werk);
        var rollen = Rolgevolg.Van(werk);
        var breuken = Afhankelijkheidsgevolg.Van(werk);
        var afspraken = Afspraakgevolgen.Van(werk);
        var (kwartalen, vast) = Ruimte.Van(werk);
        return new Gevolgen(
            werk.Dag,
            doelen,
            breuken,
            Mijlpaalgevolg.Van(werk),
            Doelgevolg.Onbewaakt(werk, doelen),
            rollen,
            Rolgevolg.Driehoeken(werk),
            kwartalen,
            vast,
            afspraken,
            Ruimte.Programmas(werk),
            Bevoegd(blik, werk.Stappen),
            Berichten.Van(werk, rollen, breuken, afspraken, doelen),
            Leemten.Van(werk),
            door is null ? [] : Stappen.Toets(werk.Voor, werk.Mutaties, door),
            werk.Mutaties);
    }

    /// <summary>The kinds with something undated that changes when their day has come.</summary>
    private static bool Wisselt(Stapsoort soort) => soort is Stapsoort.Stop or Stapsoort.Start or Stapsoort.VoegSamen or Stapsoort.DraagOverAanLijn;

    private static Stap MetDatum(Stap stap, DateOnly dag) => stap.Datum is null && Wisselt(stap.Soort) ? stap with { Datum = dag } : stap;

    /// <summary>The first day on which the step makes a difference.</summary>
    private static DateOnly Ingang(Beeld voor, Stap stap, DateOnly dag) => stap.Soort switch
    {
        Stapsoort.Stop or Stapsoort.VoegSamen or Stapsoort.DraagOverAanLijn => stap.Datum!.Value.AddDays(1),
        Stapsoort.Start => stap.Datum!.Value,
        Stapsoort.StelUit when voor.Inspanningen.Zoek(stap.Op) is { Start: { } start } inspanning && !Stoppen.IsGestart(inspanning, dag) => start.Van,
        _ => dag,
    };

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;

    private static Bevoegdheid Bevoegd(Blik blik, Lijst<Stap> stappen) =>
        stappen.Select(stap => BevoegdOrgaan.Voor(blik, Besluit(stap.Soort), stap.Naar is { } naar ? [stap.Op, naar] : [stap.Op]))
            .Aggregate(new Bevoegdheid(Bestuurslaag.Ambtelijk, "Dit valt binnen het ambtelijk mandaat."), (hoogste, ander) => hoogste.OfHoger(ander));

    /// <summary>The kind of decision that a step asks.</summary>
    public static Besluitsoort Besluit(Stapsoort soort) => soort switch
    {
        Stapsoort.Stop => Besluitsoort.Stop,
        Stapsoort.Start => Besluitsoort.Start,
        Stapsoort.WijzigBudget => Besluitsoort.Begrotingswijziging,
        Stapsoort.WijzigWerkwijze => Besluitsoort.Herijk,
        Stapsoort.VoegSamen => Besluitsoort.VoegSamen,
        Stapsoort.DraagOverAanLijn => Besluitsoort.DraagOver,
        _ => Besluitsoort.Wijzig,
    };
}
