// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>What the checks of the method find in everything the viewer may see; one line per kind, with a number.</summary>
public sealed class BekijkenModel(Bevindingenlezer lezer) : BeeldPagina
{
    /// <summary>Records shown of each kind, unless one kind is asked for.</summary>
    internal const int Meer = 10;

    /// <summary>Records on one page of one kind.</summary>
    internal const int PerBlad = 100;

    internal Bevindingenbeeld Beeld { get; private set; } = null!;

    internal Bevindingkeuze Keus { get; private set; } = null!;

    /// <summary>The kinds that have something, with what they have; the most urgent first.</summary>
    internal ImmutableArray<(Toets Toets, ImmutableArray<Bevinding> Bevindingen)> Gevonden { get; private set; } = [];

    /// <summary>Page of the list of one kind, from 1.</summary>
    internal int Blad { get; private set; } = 1;

    /// <summary>What is asked for, of how many.</summary>
    internal int Totaal => Gevonden.Sum(groep => groep.Bevindingen.Length);

    /// <summary>Share of the budget of the year that goes to opgaven and efforts; empty when that cannot be told.</summary>
    internal (int Jaar, int Procent)? Aandeel { get; private set; }

    internal int Aantal(Ernst ernst) => Gevonden.Where(groep => groep.Toets.Ernst == ernst).Sum(groep => groep.Bevindingen.Length);

    internal IEnumerable<Keuze> Opgaven => Keuzes(Blik.Alle<Opgave>());

    internal IEnumerable<Keuze> Portefeuilles => Keuzes(Blik.Alle<Portefeuille>());

    public async Task<IActionResult> OnGetAsync(string? toets, int blad = 1)
    {
        Beeld = await lezer.LeesAsync(this, HttpContext.RequestAborted);
        Keus = new Bevindingkeuze(Lezing, Beeld, Request.Query);
        if (toets is { Length: > 0 } && Keus.Toets is null)
        {
            return NotFound();
        }

        Gevonden = Lees(Beeld, Keus);
        Aandeel = Opgavenaandeel.Van(Blik, Peildatum.Year) is { } procent ? (Peildatum.Year, procent) : null;
        Blad = Math.Clamp(blad, 1, Math.Max(1, (Totaal + PerBlad - 1) / PerBlad));
        Kop(Keus.Toets?.Titel ?? "Bevindingen", Keus.Toets is null ? [] : [new("Bevindingen", Keus.Adres("/bevindingen", null))]);
        return Page();
    }

    /// <summary>What is asked for; one kind in the order of names, several in the order in which the records came.</summary>
    internal static ImmutableArray<(Toets Toets, ImmutableArray<Bevinding> Bevindingen)> Lees(Bevindingenbeeld beeld, Bevindingkeuze keus) =>
    [
        .. keus.Toetsen.Select(toets => (toets, (keus.Toets is null ? beeld.Van(toets) : beeld.OpNaam(toets)) is var alle && !keus.IsGefilterd && beeld.AantalGeaccepteerd == 0 ? alle : [.. alle.Where(keus.Past)]))
            .Where(groep => !groep.Item2.IsEmpty),
    ];

    private static IEnumerable<Keuze> Keuzes(IEnumerable<Feit> feiten) => feiten.OrderBy(feit => feit.Titel, Volgorde.Nederlands).Select(feit => new Keuze(feit.Id.ToString(), feit.Titel));
}
