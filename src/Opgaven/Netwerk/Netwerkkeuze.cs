// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Samenhang.Kern.Netwerk;
using Samenhang.Platform.Verloop;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>What the address of the network asks, and the addresses of what can be asked instead. What is not understood is left out.</summary>
internal sealed class Netwerkkeuze
{
    internal const string Tekst = "tekst", Portefeuille = "portefeuille", Thema = "thema", Werkwijze = "werkwijze", Lijnen = "lijnen", Anderen = "anderen", Afgesloten = "afgesloten",
        Afhankelijk = "afhankelijk", Vouw = "vouw", Anders = "anders", Focus = "focus", Alleen = "alleen", Zoom = "zoom", Blad = "blad", Peil = "op", Opgave = "opgave";

    /// <summary>Values of <see cref="Lijnen"/> besides all lines.</summary>
    internal const string Primair = "primair", Tegen = "tegen";

    private static readonly int[] Stappen = [50, 75, 100, 125, 150, 200];
    private static readonly string[] Namen = [Peil, Portefeuille, Thema, Werkwijze, Tekst, Lijnen, Anderen, Afgesloten, Afhankelijk, Vouw, Anders, Focus, Alleen, Zoom, Blad, Tegenkeuze.Naam];
    private readonly IQueryCollection _delen;

    internal Netwerkkeuze(string pad, IQueryCollection delen, Guid? opgave)
    {
        (Pad, _delen, Vergelijk) = (pad, delen, Tegenkeuze.Lees(delen[Tegenkeuze.Naam]));
        Vraag = new Netwerkvraag
        {
            Opgave = opgave,
            Portefeuilles = Waarden(Portefeuille),
            Themas = Waarden(Thema),
            Werkwijzen = Waarden(Werkwijze),
            MetAnderen = Aan(Anderen),
            Afgesloten = Aan(Afgesloten),
            Afhankelijkheden = Aan(Afhankelijk),
            Vouw = Een(Vouw) switch { "open" => Vouwstand.Open, "dicht" => Vouwstand.Dicht, _ => Vouwstand.Vanzelf },
            Anders = [.. Waarden(Anders).Select(Id).OfType<Guid>()],
            Focus = Id(Een(Focus)),
            AlleenFocus = Aan(Alleen),
        };
    }

    internal string Pad { get; }

    /// <summary>The moment to compare with.</summary>
    internal Tegenkeuze Vergelijk { get; }

    internal Netwerkvraag Vraag { get; }

    /// <summary>What is searched for; empty when nothing is.</summary>
    internal string? Zoektekst => Een(Tekst) is { } tekst && !string.IsNullOrWhiteSpace(tekst) ? tekst.Trim() : null;

    /// <summary>Which lines are shown: all, <see cref="Primair"/> or <see cref="Tegen"/>.</summary>
    internal string? Lijnkeuze => Een(Lijnen) is Primair or Tegen ? Een(Lijnen) : null;

    /// <summary>Size in per cent, 0 to make the drawing fit the page; empty when nobody chose.</summary>
    internal int? Grootte => int.TryParse(Een(Zoom), NumberStyles.None, CultureInfo.InvariantCulture, out var zoom) && (zoom == 0 || Stappen.Contains(zoom)) ? zoom : null;

    /// <summary>Page of the table, from 1.</summary>
    internal int Bladzijde => int.TryParse(Een(Blad), NumberStyles.None, CultureInfo.InvariantCulture, out var blad) && blad is > 0 and < 10_000 ? blad : 1;

    /// <summary>The next larger or smaller size; empty at the end.</summary>
    internal int? Stap(int richting)
    {
        var plaats = Array.IndexOf(Stappen, Grootte is > 0 and var nu ? nu : 100) + richting;
        return plaats >= 0 && plaats < Stappen.Length ? Stappen[plaats] : null;
    }

    /// <summary>The address with one part changed; another page of the table is left when something else changes.</summary>
    /// <param name="naam">The part.</param>
    /// <param name="waarde">Its value; empty takes it away.</param>
    /// <param name="anker">Where on the page; empty for the top.</param>
    internal string Adres(string naam, string? waarde, string? anker = null) => Adres([(naam, waarde)], anker);

    /// <summary>The address with some parts changed.</summary>
    internal string Adres((string Naam, string? Waarde)[] anders, string? anker = null)
    {
        var uit = new QueryBuilder();
        foreach (var (naam, waarde) in Delen())
        {
            if (naam != Blad && !Array.Exists(anders, deel => deel.Naam == naam))
            {
                uit.Add(naam, waarde);
            }
        }

        foreach (var (naam, waarde) in anders)
        {
            if (waarde is not null)
            {
                uit.Add(naam, waarde);
            }
        }

        return Pad + uit.ToQueryString().ToUriComponent() + (anker is null ? "" : "#" + anker);
    }

    /// <summary>The address in which the efforts of this goal are folded the other way.</summary>
    internal string Vouwadres(Guid doel)
    {
        var anders = Vraag.Anders.SymmetricExcept([doel]);
        var uit = new QueryBuilder();
        foreach (var (naam, waarde) in Delen().Where(deel => deel.Naam is not (Blad or Anders)))
        {
            uit.Add(naam, waarde);
        }

        foreach (var id in anders.Order())
        {
            uit.Add(Anders, id.ToString());
        }

        return Pad + uit.ToQueryString().ToUriComponent() + "#" + (doel == Guid.Empty ? "tekening" : $"k-{doel}");
    }

    /// <summary>The address where the same is a file.</summary>
    internal string Exportadres()
    {
        var uit = new QueryBuilder { { "vorm", "svg" } };
        if (Vraag.Opgave is { } opgave)
        {
            uit.Add(Opgave, opgave.ToString());
        }

        foreach (var (naam, waarde) in Delen().Where(deel => deel.Naam is not (Blad or Zoom)))
        {
            uit.Add(naam, waarde);
        }

        return "/netwerk/exporteren" + uit.ToQueryString().ToUriComponent();
    }

    /// <summary>The parts of the address that the network knows.</summary>
    internal IEnumerable<(string Naam, string Waarde)> Delen() => Namen.SelectMany(naam => Waarden(naam).Select(waarde => (naam, waarde)));

    private ImmutableArray<string> Waarden(string naam) => [.. _delen[naam].OfType<string>().Where(waarde => waarde.Length is > 0 and <= 200).Distinct().Take(200)];

    private string? Een(string naam) => Waarden(naam) is [var eerste, ..] ? eerste : null;

    private bool Aan(string naam) => Een(naam) == "1";

    private static Guid? Id(string? waarde) => Guid.TryParse(waarde, out var id) ? id : null;
}
