// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Demonstratie.Personas;

[AllowAnonymous]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class KiezenModel(Demo demo, Demoaanmelding demoaanmelding, Schil schil) : PageModel
{
    internal IReadOnlyList<Demoaanmelding.Persona> Personas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        schil.Titel = "Kies wie je bent";
        Personas = await demoaanmelding.LeesAsync(stop);
        return demo.IsAan ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string? persona) =>
        await demoaanmelding.MeldAanAsync(persona) is { } adres ? LocalRedirect(adres) : NotFound();
}
