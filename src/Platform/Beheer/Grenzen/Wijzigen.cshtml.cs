// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;
using Grens = Samenhang.Kern.Toetsen.Grenzen;

namespace Samenhang.Platform.Beheer.Grenzen;

/// <summary>From where on something asks for attention in this organisation, with a look ahead before it is saved.</summary>
[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class WijzigenModel(Schil schil, Bevindingenlezer lezer) : BeeldPagina
{
    /// <summary>The numbers, in the order of the form.</summary>
    public static IReadOnlyList<(string Sleutel, string Label, string Hulp)> Velden { get; } =
    [
        (Grens.SleutelOpgaven, "Hoeveel opgaven lopen hoogstens tegelijk?", "Meer opgaven dingen om dezelfde mensen."),
        (Grens.SleutelDriehoeken, "Hoeveel driehoeken draagt één ambtelijk opdrachtgever?", "Van inspanningen die lopen."),
        (Grens.SleutelOverlegweken, "Binnen hoeveel weken spreekt een driehoek elkaar?", "Telt alleen voor driehoeken waarvan jullie al een overleg vastlegden."),
        (Grens.SleutelSlaapmaanden, "Na hoeveel maanden zonder wijziging slaapt een inspanning?", "Van wat loopt; on hold telt niet mee."),
        (Grens.SleutelAfwijking, "Vanaf hoeveel euro meld je een overschrijding?", "Boven de begroting van het jaar, in hele euro's."),
    ];

    [BindProperty]
    public Grensgegevens Invoer { get; set; } = new();

    /// <summary>Per check that changes: how many findings there are now and would be then.</summary>
    public IReadOnlyList<(Toets Toets, int Nu, int Dan)>? Voorbeeld { get; private set; }

    public IReadOnlyCollection<Verschil>? Verschillen { get; private set; }

    protected override bool HeeftTijdbalk => false;

    public void OnGet()
    {
        schil.ZetBeheer("Grenzen");
        Invoer = Grensgegevens.Van(Blik);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        schil.ZetBeheer("Grenzen");
        Controleer();
        if (!ModelState.IsValid)
        {
            return this.Afgekeurd();
        }

        if (Invoer.Alleenkijken)
        {
            Voorbeeld = await VergelijkAsync();
            return Page();
        }

        var nu = Grensgegevens.Van(Blik);
        if (Invoer.Gezien == nu.Gezien)
        {
            return await VoerUitAsync(new StelIn([.. Invoer.Instellingen()]), "/beheer/grenzen", "De grenzen zijn bewaard.");
        }

        Verschillen = [.. Velden.Select(veld => new Verschil(veld.Label, nu.Getallen[veld.Sleutel], Invoer.Getallen[veld.Sleutel]))
            .Append(new Verschil("Hoe heten inspanningen?", nu.Patroon, Invoer.Patroon)).Where(verschil => verschil.Eerst != verschil.Dan)];
        Invoer.Gezien = nu.Gezien;
        await ZegWieAsync(Blik.Alle<Instelling>().Max(instelling => instelling.SindsVersie));
        return Opnieuw(StatusCodes.Status409Conflict);
    }

    private void Controleer()
    {
        foreach (var (sleutel, _, hoogstens) in Grens.Getallen)
        {
            var getypt = Invoer.Getallen[sleutel] = Invoer.Getallen.GetValueOrDefault(sleutel)?.Trim();
            if (!int.TryParse(getypt, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) || getal < 1 || getal > hoogstens)
            {
                ModelState.AddModelError($"Invoer.Getallen[{sleutel}]", $"Geef een heel getal van 1 tot en met {hoogstens}.");
            }
        }

        if (Invoer.Patroon?.Trim().Length > Naampatroon.Lengte)
        {
            ModelState.AddModelError("Invoer.Patroon", $"Een patroon heeft hoogstens {Naampatroon.Lengte} tekens.");
        }
    }

    private async Task<List<(Toets Toets, int Nu, int Dan)>> VergelijkAsync()
    {
        var nu = await lezer.LeesAsync(this, HttpContext.RequestAborted);
        var waarden = Grensgegevens.Waarden(Blik);
        foreach (var instelling in Invoer.Instellingen())
        {
            waarden[instelling.Sleutel] = instelling.Waarde;
        }

        var dan = nu.Met(Grens.Van(waarden));
        return [.. Toetsboek.Alle.Select(toets => (toets, nu.Van(toets).Length, dan.Van(toets).Length)).Where(deel => deel.Item2 != deel.Item3)];
    }
}
