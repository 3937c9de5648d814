// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>What the checks of the method find in everything the viewer may see; one line per kind, with a number.</summary>
public sealed class BekijkenModel : BeeldPagina
{
    /// <summary>Records shown of each kind, unless one kind is asked for.</summary>
    internal const int Meer = 10;

    internal ImmutableArray<(Toets Toets, ImmutableArray<Bevinding> Bevindingen)> Gevonden { get; private set; } = [];

    /// <summary>The kind that is shown whole; nothing shows all kinds.</summary>
    internal Toets? Gekozen { get; private set; }

    internal int Aantal(Ernst ernst) => Gevonden.Where(groep => groep.Toets.Ernst == ernst).Sum(groep => groep.Bevindingen.Length);

    public IActionResult OnGet(string? toets)
    {
        Gekozen = toets is null ? null : Toetsboek.Alle.FirstOrDefault(alle => alle.Code == toets);
        if (toets is not null && Gekozen is null)
        {
            return NotFound();
        }

        Gevonden = Toetsboek.Vind(Blik, Peildatum, Grenzen.Van(Blik));
        Kop(Gekozen?.Titel ?? "Bevindingen", Gekozen is null ? [] : [new("Bevindingen", Weg.Met("/bevindingen"))]);
        return Page();
    }

    /// <summary>Where something is done about it; the record itself for who may not change it.</summary>
    internal string? Adres(Bevinding bevinding) => bevinding.Waar is Beleidsafspraak afspraak
        ? MagWijzigen(Recht.OpgaveWijzigen) ? $"/beleidsafspraken/{afspraak.Id}" : null
        : Weg.Naar(bevinding.Waar);

    /// <summary>The form in which it is done; nothing when there is none, or when this viewer may not.</summary>
    internal string? Formulier(Bevinding bevinding) => bevinding.Toets.Stap(bevinding.Waar) is { Length: > 0 } stap
        && MagWijzigen(bevinding.Waar is Opgave ? Recht.OpgaveWijzigen : Recht.InspanningWijzigen) ? Weg.Naar(bevinding.Waar) + stap : null;
}
