// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Driehoeken;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Toetsen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Driehoeken;

/// <summary>The driehoeken of whoever is signed in, per corner, with how each goes, what comes next, and what waits for a decision.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class MijnModel : BeeldPagina
{
    private static readonly Rol[] Hoeken = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    /// <summary>Whose; oneself when nobody is named.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Persoon { get; set; }

    internal Persoon? Wie { get; private set; }

    internal bool IsZelf => Wie is null || Wie.Id == Gebruiker.PersoonId;

    /// <summary>Per corner the driehoeken; a corner without any is left out.</summary>
    internal IReadOnlyList<(Rol Rol, ImmutableArray<Driehoekregel> Regels)> Groepen { get; private set; } = [];

    internal int Grens { get; private set; }

    /// <summary>Shows them.</summary>
    public IActionResult OnGet()
    {
        if (!ModelState.IsValid) return NotFound();
        Wie = Personen.Zoek(Persoon ?? Gebruiker.PersoonId);
        if (Persoon is not null && Wie is null) return NotFound();
        Kop(IsZelf ? "Mijn driehoeken" : $"Driehoeken van {Wie!.Naam}", new Kruimel("Driehoeken", Weg.Met("/driehoeken")));
        Grens = Grenzen.Van(Blik).Driehoeken;
        if (Wie is null) return Page();
        var alle = Spanwijdte.Alle(Blik, Peildatum).ToList();
        Groepen =
        [
            .. from rol in Hoeken
               let regels = alle.Where(driehoek => driehoek.Hoek(rol).PersoonId == Wie.Id).OrderByDescending(driehoek => driehoek.Loopt)
                   .ThenBy(driehoek => driehoek.Inspanning.Naam, Volgorde.Nederlands).Select(driehoek => new Driehoekregel(Blik, driehoek, Peildatum)).ToImmutableArray()
               where !regels.IsEmpty
               select (rol, regels),
        ];
        return Page();
    }

    internal string Naam(Rolinvulling wie) => wie.Bezetting switch
    {
        Bezetting.Persoon => Personen.Naam(wie.PersoonId),
        Bezetting.Vacature => "vacature",
        _ => "onbekend",
    };
}

/// <summary>A driehoek with what its people talk about.</summary>
internal sealed class Driehoekregel
{
    internal Driehoekregel(Blik blik, Driehoek driehoek, DateOnly dag)
    {
        Driehoek = driehoek;
        Stand = Actueel.Stand(blik, driehoek.Inspanning.Id, dag);
        Besluiten = [.. blik.Naar(r => r.BesluitenOver, driehoek.Inspanning.Id).Where(besluit => besluit.IsOpen).OrderBy(besluit => besluit.Datum ?? DateOnly.MaxValue)];
        var overleg = blik.Naar(r => r.OverleggenOver, driehoek.Inspanning.Id);
        Laatste = overleg.Where(o => o.Gehouden && o.Datum <= dag).MaxBy(o => o.Datum);
        Volgende = overleg.Where(o => !o.Gehouden && o.Datum >= dag).MinBy(o => o.Datum);
    }

    internal Driehoek Driehoek { get; }

    internal Stand? Stand { get; }

    /// <summary>Decisions that wait.</summary>
    internal ImmutableArray<Besluit> Besluiten { get; }

    /// <summary>The last meeting about it that was held.</summary>
    internal Overleg? Laatste { get; }

    /// <summary>The next meeting about it.</summary>
    internal Overleg? Volgende { get; }
}
