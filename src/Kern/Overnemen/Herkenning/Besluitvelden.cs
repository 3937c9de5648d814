// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>The fields of a list of decisions, with the names that council and case systems use.</summary>
internal static class Besluitvelden
{
    public static readonly Veld[] Alle =
    [
        new("nummer", "nummer", "besluitnummer,nummer besluit,registratienummer,besluit nummer,kenmerk besluit,nr", "besluitnummer,registratienummer"),
        new("naam", "besluit", "besluit,onderwerp besluit,titel besluit,naam besluit,besluiten,gevraagd besluit,voorstel,naam,titel,onderwerp", "gevraagd besluit,titel besluit"),
        new("soort", "soort", "soort besluit,type besluit,besluitsoort", "soort besluit"),
        new("organ", "orgaan", "organ,bestuursorgaan,besloten door,genomen door,besluit door,vergadering van,gremium", "orgaan,bestuursorgaan"),
        new("datum", "datum", "besluitdatum,datum besluit,vergaderdatum,datum vergadering,besloten op,datum raadsbesluit,datum collegebesluit", "besluitdatum,vergaderdatum"),
        new("status", "status", "status besluit,besluitstatus"),
        new("uitkomst", "uitkomst", "uitslag,besluit genomen,uitkomst besluit,conform"),
        new("opgave", "opgave", "opgaven,naam opgave,code opgave,opgavecode", "opgave,opgaven"),
        new("inspanning", "inspanning", "inspanningen,project,projecten,code inspanning,naam project", "inspanning,project"),
        new("motivering", "motivering", "waarom,overwegingen,motivatie,argumenten,toelichting", "motivering,overwegingen", meer: true),
        new("gevolg", "gevolg", "gevolgen,consequenties,effect", "gevolgen"),
        new("stemverhouding", "stemverhouding", "stemming,stemmen,stemuitslag", "stemverhouding,stemming"),
        new("terugkijkdatum", "terugkijkdatum", "opnieuw bekijken,terugkijken op,kijk opnieuw op"),
        new("link", "link", "url,vindplaats,document,link besluit", "link"),
        new("zichtbaarheid", "zichtbaarheid", "openbaarheid,vertrouwelijk,openbaar"),
    ];
}
