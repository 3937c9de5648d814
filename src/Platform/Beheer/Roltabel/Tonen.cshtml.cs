// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Roltabel;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class TonenModel(Schil schil) : PageModel
{
    public void OnGet() => schil.ZetBeheer("Rollen en rechten");
}
