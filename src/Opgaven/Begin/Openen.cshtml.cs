// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Begin;

/// <summary>Where everybody enters: who may look goes on to the opgaven, who is not signed in is asked to.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class OpenenModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/opgaven");
}
