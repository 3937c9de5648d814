// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Rolkaarten;

/// <summary>The role cards of a person, to print: one sheet per role, A4 or A5.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel : BeeldPagina
{
    /// <summary>Whose; oneself when nobody is named.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Persoon { get; set; }

    /// <summary>Only the card of this role.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Rol { get; set; }

    /// <summary>"a5" prints on A5; anything else on A4.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Formaat { get; set; }

    internal Persoon? Wie { get; private set; }

    internal IReadOnlyList<Rolkaart> Kaarten { get; private set; } = [];

    internal bool IsA5 => Formaat == "a5";

    /// <summary>Shows them.</summary>
    public IActionResult OnGet()
    {
        if (!ModelState.IsValid) return NotFound();
        Wie = Personen.Zoek(Persoon ?? Gebruiker.PersoonId);
        if (Persoon is not null && Wie is null) return NotFound();
        Kaarten = Wie is null ? [] : [.. Rolkaart.Van(Blik, Wie.Id, Peildatum).Where(kaart => Rol is null || kaart.Vervulling.Id == Rol)];
        if (Rol is not null && Kaarten.Count == 0) return NotFound();
        Kop(Wie is null ? "Rolkaarten" : $"Rolkaarten van {Wie.Naam}", new Kruimel("Mensen", Weg.Personen));
        return Page();
    }

    internal string Adres(Guid? rol, bool a5) => Weg.Met($"/rolkaarten?persoon={Wie?.Id}{(rol is { } id ? $"&rol={id}" : "")}{(a5 ? "&formaat=a5" : "")}");
}
