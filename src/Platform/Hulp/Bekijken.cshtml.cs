// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Hulp;

[AllowAnonymous]
public sealed class BekijkenModel(Handboek handboek, Schil schil) : PageModel
{
    internal Hoofdstuk Hoofdstuk { get; private set; } = new("", "", "");

    public IActionResult OnGet(string? hoofdstuk)
    {
        if (handboek.Zoek(hoofdstuk) is not { } gevonden)
        {
            return NotFound();
        }

        Hoofdstuk = gevonden;
        schil.Titel = gevonden.Titel;
        schil.Kruimels = gevonden.Naam.Length == 0 ? [] : [new Kruimel("Handboek", "/hulp"), new Kruimel(gevonden.Titel)];
        return Page();
    }
}
