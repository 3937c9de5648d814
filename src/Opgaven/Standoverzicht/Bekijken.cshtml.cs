// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Standoverzicht;

/// <summary>Per opgave which share of the standen somebody confirmed within the agreed weeks; per person only when the organisation switched that on.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : BeeldPagina
{
    internal int Weken { get; private set; }

    internal Standdekking Geheel { get; private set; }

    internal IReadOnlyList<(Opgave Opgave, Standdekking Dekking)> PerOpgave { get; private set; } = [];

    internal IReadOnlyList<(string Naam, Guid Id, Standdekking Dekking)> PerPersoon { get; private set; } = [];

    internal bool TeltPersonen { get; private set; }

    /// <summary>Shows it.</summary>
    public IActionResult OnGet()
    {
        Weken = Grenzen.Van(Blik).Standweken;
        Geheel = Dekking(Blik.Alle<Inspanning>());
        PerOpgave = Lees(Lezing);
        TeltPersonen = Herinnerwens.Van(Blik).PerPersoon;
        if (TeltPersonen)
        {
            PerPersoon =
            [
                .. Blik.Alle<Inspanning>().Select(inspanning => (inspanning, Gever: Standvraag.Gever(Blik, Personen, inspanning.Id, Peildatum))).Where(deel => deel.Gever is not null)
                    .GroupBy(deel => deel.Gever!.Id).Select(groep => (groep.First().Gever!.Naam, groep.Key, Dekking: Dekking(groep.Select(deel => deel.inspanning)))).Where(deel => deel.Dekking.Lopend > 0)
                    .OrderBy(deel => deel.Naam, Volgorde.Nederlands),
            ];
        }

        Kop("Standen");
        return Page();
    }

    /// <summary>Per opgave with something that runs, the smallest share first.</summary>
    internal static IReadOnlyList<(Opgave Opgave, Standdekking Dekking)> Lees(Lezing lezing)
    {
        var (blik, weken) = (lezing.Blik, Grenzen.Van(lezing.Blik).Standweken);
        return
        [
            .. blik.Alle<Opgave>().Select(opgave => (Opgave: opgave, Dekking: Standdekking.Van(blik, blik.Naar(r => r.InspanningenVan, opgave.Id), weken, lezing.Peildatum))).Where(deel => deel.Dekking.Lopend > 0)
                .OrderBy(deel => deel.Dekking.Procent).ThenBy(deel => deel.Opgave.Naam, Volgorde.Nederlands),
        ];
    }

    private Standdekking Dekking(IEnumerable<Inspanning> inspanningen) => Standdekking.Van(Blik, inspanningen, Weken, Peildatum);
}
