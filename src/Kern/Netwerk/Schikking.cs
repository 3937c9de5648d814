// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Netwerk;

/// <summary>
/// A network with a place for everything: columns from effort (left) to effect (right), boxes that never touch, and lines that pass between
/// them. Pure and always the same for the same network, so that the drawing of a page, of paper and of a file is one.
/// </summary>
public sealed class Schikking
{
    private Schikking(Netwerkinhoud inhoud) => Inhoud = inhoud;

    /// <summary>What is drawn.</summary>
    public Netwerkinhoud Inhoud { get; }

    /// <summary>Width of the whole, in units.</summary>
    public int Breedte { get; private init; }

    /// <summary>Height of the whole, in units.</summary>
    public int Hoogte { get; private init; }

    /// <summary>The columns, from left to right.</summary>
    public ImmutableArray<Kolom> Kolommen { get; private init; } = [];

    /// <summary>The place of each box.</summary>
    public ImmutableArray<Vlak> Vlakken { get; private init; } = [];

    /// <summary>The way of each line.</summary>
    public ImmutableArray<Route> Routes { get; private init; } = [];

    /// <summary>How many lines cross; the fewer the better it reads.</summary>
    public long Kruisingen { get; private init; }

    /// <summary>Gives everything a place.</summary>
    /// <param name="inhoud">The network.</param>
    public static Schikking Van(Netwerkinhoud inhoud)
    {
        var bouw = new Lagenbouw(inhoud, Lagen.Van(inhoud));
        Ordening.Orden(bouw);
        var breed = Maten.Breed(bouw.Rijen.Length);
        var regels = inhoud.Knopen.Select(knoop => Regels(knoop, breed)).ToImmutableArray();
        var hoog = Enumerable.Range(0, bouw.Aantal).Select(plaats => plaats < bouw.Knopen ? Hoog(regels[plaats].Length) : (double)Maten.Goot).ToArray();
        var midden = Hoogten.Van(bouw, hoog);
        var links = Linkerkanten(inhoud, bouw);
        var vlakken = inhoud.Knopen.Select((_, plaats) =>
            new Vlak(links[bouw.Laag(plaats)], Heel(Maten.Boven + midden[plaats] - (hoog[plaats] / 2)), breed, Heel(hoog[plaats]), bouw.Laag(plaats), regels[plaats])).ToImmutableArray();
        var onder = Enumerable.Range(0, bouw.Aantal).Select(plaats => Maten.Boven + midden[plaats] + (hoog[plaats] / 2)).DefaultIfEmpty(Maten.Boven).Max();
        var inBocht = inhoud.Lijnen.Any(lijn => lijn.Soort == Lijnsoort.VersterktElkaar && bouw.Laag(lijn.Van) == bouw.Rijen.Length - 1 && bouw.Laag(lijn.Naar) == bouw.Rijen.Length - 1);
        return new Schikking(inhoud)
        {
            Breedte = links.Length == 0 ? 0 : links[^1] + breed + Maten.Rand + (inBocht ? Maten.Bocht : 0),
            Hoogte = Heel(onder) + Maten.Rand,
            Kolommen = [.. bouw.Rijen.Select((rij, laag) => new Kolom(links[laag], Titel([.. rij.Where(plaats => plaats < bouw.Knopen).Select(plaats => inhoud.Knopen[plaats].Soort).Distinct()])))],
            Vlakken = vlakken,
            Routes = new Routering(inhoud, bouw, vlakken, links, midden).Alle(),
            Kruisingen = Ordening.Kruisingen(bouw),
        };
    }

    private static ImmutableArray<string> Regels(Knoop knoop, int breed) => Regelafbreking.Breek(knoop.Naam, breed - Maten.Naast, Maten.Naamgrootte, knoop.Soort == Knoopsoort.Inspanning ? 2 : 3);

    private static int Hoog(int regels) => 32 + (regels * Maten.Regel);

    private static int[] Linkerkanten(Netwerkinhoud inhoud, Lagenbouw bouw)
    {
        var links = new int[bouw.Rijen.Length];
        var x = Maten.Rand + (inhoud.Lijnen.Any(lijn => lijn.Soort == Lijnsoort.Afhankelijkheid) ? Maten.Bocht : 0);
        for (var laag = 0; laag < links.Length; laag++)
        {
            links[laag] = x;
            x += Maten.Breed(links.Length) + Maten.Kolomruimte(links.Length, bouw.Rijen[laag].Sum(plaats => bouw.Rechts[plaats].Length));
        }

        return links;
    }

    private static string Titel(ImmutableArray<Knoopsoort> soorten) => soorten switch
    {
        [Knoopsoort.Effect] => "Maatschappelijke effecten",
        [Knoopsoort.Tussendoel] => "Tussendoelen",
        _ when soorten.All(soort => soort is Knoopsoort.Inspanning or Knoopsoort.Groep) => "Inspanningen",
        _ => "Doelen",
    };

    private static int Heel(double maat) => (int)Math.Round(maat, MidpointRounding.AwayFromZero);
}

/// <summary>A column.</summary>
/// <param name="Links">Its left side.</param>
/// <param name="Titel">What stands in it.</param>
public sealed record Kolom(int Links, string Titel);

/// <summary>The place of a box.</summary>
/// <param name="X">Left side.</param>
/// <param name="Y">Top.</param>
/// <param name="Breed">Width.</param>
/// <param name="Hoog">Height.</param>
/// <param name="Laag">Number of its column, from 0.</param>
/// <param name="Regels">Its name, in lines that fit.</param>
public sealed record Vlak(int X, int Y, int Breed, int Hoog, int Laag, ImmutableArray<string> Regels);

/// <summary>The way of a line.</summary>
/// <param name="Punten">Where it begins, where it enters and leaves each column it passes, and where it ends.</param>
/// <param name="Boog">It leaves and reaches the same side of a column, in an arc.</param>
public sealed record Route(ImmutableArray<(int X, int Y)> Punten, bool Boog);
