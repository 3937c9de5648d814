// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inwerkdossier;

/// <summary>What somebody who begins must know: the own portefeuille with its opgaven, decisions, agreements, dates and people; to read and to print.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel : BeeldPagina
{
    /// <summary>Whose; oneself when nobody is named.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Persoon { get; set; }

    internal Platform.Organisaties.Persoon? Wie { get; private set; }

    internal bool IsZelf => Wie?.Id == Gebruiker.PersoonId;

    internal Inwerkbeeld Beeld { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public IActionResult OnGet()
    {
        if (!ModelState.IsValid) return NotFound();
        Wie = Personen.Zoek(Persoon ?? Gebruiker.PersoonId);
        if (Persoon is not null && Wie is null) return NotFound();
        Kop(IsZelf || Wie is null ? "Inwerkdossier" : $"Inwerkdossier van {Wie.Naam}");
        Beeld = new Inwerkbeeld(Lezing, Wie?.Id ?? Guid.Empty);
        return Page();
    }

    internal string Hoedanigheid(Gedragen deel) => Woorden.MetHoofdletter(string.Join(
        ", ",
        deel.Rollen.Select(Rolwoord).Concat(deel.Vervangt.Select(rol => $"plaatsvervangend {Rolwoord(rol)}")).Concat(deel.Portefeuilles.Select(p => $"portefeuille {p.Naam}"))));
}
