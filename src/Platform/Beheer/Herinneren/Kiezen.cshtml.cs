// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Herinneren;

/// <summary>What is mailed and counted: nothing before the organisation switches it on.</summary>
[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class KiezenModel(Schil schil) : BeeldPagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Herinnerkeuze Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows what is on.</summary>
    public void OnGet()
    {
        schil.ZetBeheer("Herinneren");
        var nu = Herinnerwens.Van(Blik);
        Invoer = new Herinnerkeuze { Stand = nu.Stand, Herijken = nu.Herijken, PerPersoon = nu.PerPersoon };
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        schil.ZetBeheer("Herinneren");
        return await VoerUitAsync(new StelIn([.. new Herinnerwens(Invoer.Stand, Invoer.Herijken, Invoer.PerPersoon).Instellingen()]), "/beheer/herinneren", "De keuze is bewaard.");
    }

    /// <summary>What is ticked.</summary>
    public sealed class Herinnerkeuze
    {
        public bool Stand { get; set; }

        public bool Herijken { get; set; }

        public bool PerPersoon { get; set; }
    }
}
