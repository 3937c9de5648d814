// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samenhang.Platform.Hulp;

/// <summary>A picture of the handbook.</summary>
[AllowAnonymous]
public sealed class AfbeeldingModel : PageModel
{
    public IActionResult OnGet(string naam) => Handboek.Afbeelding(naam) is { } stroom ? File(stroom, "image/png") : NotFound();
}
