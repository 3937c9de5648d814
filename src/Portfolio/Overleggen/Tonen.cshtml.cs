// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>A meeting: its agenda with what was said, what was agreed and what was decided. It prints as it stands.</summary>
public sealed class TonenModel : BeeldPagina
{
    internal Overleg Overleg { get; private set; } = null!;

    internal IReadOnlyList<Feit> Over => [.. Overleg.Over.Select(Blik.Zoek).OfType<Feit>()];

    internal IReadOnlyList<Afspraak> Afspraken => [.. Blik.Naar(r => r.AfsprakenUit, Overleg.Id).OrderBy(afspraak => afspraak.Datum ?? DateOnly.MaxValue)];

    /// <summary>Decisions that these people took on that day about what is on the agenda.</summary>
    internal IReadOnlyList<Besluit> Besluiten => VanDieDag(Blik, Overleg);

    /// <summary>The record that a point is about, with a page of its own.</summary>
    internal Feit? Punt(Overlegpunt punt) => punt.Over is { } id ? Blik.Zoek(id) : null;

    /// <summary>Decisions that these people took on the day of the meeting.</summary>
    internal static IReadOnlyList<Besluit> VanDieDag(Blik blik, Overleg overleg)
    {
        var organ = Verslagboek.Organ(overleg.Soort);
        return [.. blik.Alle<Besluit>().Where(besluit => besluit.Status == Besluitstatus.Genomen && besluit.Datum == overleg.Datum && besluit.Organ == organ
            && (overleg.Over.Count == 0 || besluit.Over.Any(overleg.Over.Contains) || overleg.Agenda.Any(punt => punt.Over is { } over && besluit.Over.Contains(over))))];
    }

    public IActionResult OnGet(Guid id)
    {
        if (Blik.Zoek<Overleg>(id) is not { } overleg)
        {
            return NotFound();
        }

        Overleg = overleg;
        Kop(overleg.Naam, new Kruimel("Overleg", Weg.Met("/portfolio/overleg")));
        return Page();
    }
}
