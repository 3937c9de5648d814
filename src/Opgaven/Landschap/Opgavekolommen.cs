// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The columns of the list of opgaven.</summary>
internal static class Opgavekolommen
{
    internal static readonly IReadOnlyList<Lijstkolom<Opgaverij>> Alle =
    [
        new("naam", "Opgave")
        {
            Sorteer = _ => Op("naam", rij => rij.Opgave.Naam),
            Schrijf = SchrijfNaam,
            Waarde = (rij, _) => rij.Opgave.Naam,
        },
        new("stand", "Stand")
        {
            Kaal = true,
            Sorteer = _ => Sorteerveld<Opgaverij>.OpGetal("stand", rij => rij.Licht == Licht.Onbekend ? null : (long)rij.Licht),
            Schrijf = (uit, rij, _) => uit.Inhoud(Lichtje.Html(rij.Licht)),
            Waarde = (rij, _) => Woorden.Van(rij.Licht),
        },
        new("rollen", "Rollen")
        {
            Kaal = true,
            Sorteer = _ => Sorteerveld<Opgaverij>.OpPersoon("rollen", rij => rij.Opgavemanager.PersoonId),
            Schrijf = (uit, rij, context) => Rolletters.Opgave(uit, rij, context),
            Waarde = (rij, context) => Rolletters.Naam(rij.Opgavemanager, context.Personen),
        },
        new("portefeuille", "Portefeuilles")
        {
            Kaal = true,
            Sorteer = _ => Op("portefeuille", rij => rij.Portefeuilles.IsEmpty ? null : rij.Portefeuilles[0].Naam),
            Schrijf = (uit, rij, _) => Namen.Schrijf(uit, rij.Portefeuilles, portefeuille => portefeuille.Naam),
            Waarde = (rij, _) => string.Join(" | ", rij.Portefeuilles.Select(portefeuille => portefeuille.Naam)),
        },
        new("inspanningen", "Inspanningen")
        {
            Sorteer = _ => Sorteerveld<Opgaverij>.OpGetal("inspanningen", rij => rij.Inspanningen),
            Schrijf = SchrijfInspanningen,
            Waarde = (rij, _) => (decimal)rij.Inspanningen,
        },
        new("doelen", "Doelen")
        {
            Getal = true,
            Sorteer = _ => Sorteerveld<Opgaverij>.OpGetal("doelen", rij => rij.Doelen),
            Schrijf = (uit, rij, _) => uit.Getal(rij.Doelen),
            Waarde = (rij, _) => (decimal)rij.Doelen,
        },
        Budgetkolom.Van<Opgaverij>(rij => rij.Bedragen, true) with { Schrijf = SchrijfBudget },
        new("status", "Status")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Opgaverij>.OpGetal("status", rij => rij.Opgave.Status == Opgavestatus.Onbekend ? null : (long)rij.Opgave.Status),
            Schrijf = (uit, rij, _) => Namen.Keuze(uit, rij.Opgave.Status),
            Waarde = (rij, _) => Woorden.Van(rij.Opgave.Status),
        },
        Persoon("bestuurlijk", Rol.BestuurlijkOpdrachtgever, rij => rij.Bestuurlijk),
        Persoon("ambtelijk", Rol.AmbtelijkOpdrachtgever, rij => rij.Ambtelijk),
        new("thema", "Thema's")
        {
            Standaard = false,
            Sorteer = _ => Op("thema", rij => rij.Opgave.Themas.Count == 0 ? null : rij.Opgave.Themas[0]),
            Schrijf = (uit, rij, _) => Namen.Schrijf(uit, [.. rij.Opgave.Themas], thema => thema),
            Waarde = (rij, _) => string.Join(" | ", rij.Opgave.Themas),
        },
        new("start", "Start")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Opgaverij>.OpDag("start", rij => rij.Opgave.Start?.Van),
            Schrijf = (uit, rij, _) => Tekst(uit, rij.Opgave.Start?.ToString()),
            Waarde = (rij, _) => rij.Opgave.Start?.ToString(),
        },
        new("eind", "Eind")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Opgaverij>.OpDag("eind", rij => rij.Opgave.Eind?.Tot),
            Schrijf = (uit, rij, _) => Tekst(uit, rij.Opgave.Eind?.ToString()),
            Waarde = (rij, _) => rij.Opgave.Eind?.ToString(),
        },
        new("bevestigd", "Stand bevestigd")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Opgaverij>.OpDag("bevestigd", rij => rij.Stand?.BevestigdOp),
            Schrijf = (uit, rij, _) => Tekst(uit, rij.Stand?.BevestigdOp is { } op ? Datumtekst.Kort(op) : null),
            Waarde = (rij, _) => rij.Stand?.BevestigdOp,
        },
        new("code", "Code")
        {
            Standaard = false,
            Sorteer = _ => Op("code", rij => rij.Opgave.Code),
            Schrijf = (uit, rij, _) => Tekst(uit, rij.Opgave.Code),
            Waarde = (rij, _) => rij.Opgave.Code,
        },
    ];

    /// <summary>The number of efforts as a link to them, and how many have each light.</summary>
    internal static void SchrijfInspanningen(HtmlUitvoer uit, Opgaverij rij, Lijstcontext context)
    {
        uit.Html("<span class=\"samenhang-inspanningen\"><a href=\"").Html(context.Weg.Met($"/inspanningen?opgave={rij.Opgave.Id}").Replace("&", "&amp;", StringComparison.Ordinal)).Html("\">")
            .Getal(rij.Inspanningen).Html(rij.Inspanningen == 1 ? "<span class=\"samenhang-vh\"> inspanning</span></a>" : "<span class=\"samenhang-vh\"> inspanningen</span></a>");
        if (rij.Inspanningen > 0)
        {
            uit.Html("<span class=\"samenhang-klein samenhang-standen\">");
            Aantal(uit, Licht.VolgensVerwachting, rij);
            Aantal(uit, Licht.Aandachtspunt, rij);
            Aantal(uit, Licht.Bijsturen, rij);
            Aantal(uit, Licht.Onbekend, rij);
            uit.Html("</span>");
        }

        uit.Html("</span>");
    }

    /// <summary>The money, and whether it is that of the efforts.</summary>
    internal static void SchrijfBudget(HtmlUitvoer uit, Opgaverij rij, Lijstcontext context)
    {
        var bedrag = Budgetkolom.In(rij.Bedragen, context.Jaar);
        Budgetkolom.Schrijf(uit, bedrag, true);
        if (bedrag is not null && rij.BedragenVanInspanningen)
        {
            uit.Html("<span class=\"samenhang-sub\">som van de inspanningen</span>");
        }
    }

    private static void SchrijfNaam(HtmlUitvoer uit, Opgaverij rij, Lijstcontext context) =>
        uit.Html("<a class=\"samenhang-naam\" href=\"").Html(context.Weg.Opgave(rij.Opgave.Id)).Html("\">").Tekst(rij.Opgave.Naam).Html("</a><span class=\"samenhang-sub\">")
            .Tekst(Statuswoord(rij.Opgave)).Html("</span>");

    /// <summary>The status in words; one that nobody told is said so.</summary>
    internal static string Statuswoord(Opgave opgave) =>
        opgave.Status == Opgavestatus.Onbekend ? "Status nog onbekend" : Woorden.MetHoofdletter(Woorden.Van(opgave.Status));

    private static void Aantal(HtmlUitvoer uit, Licht licht, Opgaverij rij)
    {
        if (rij.Lichten[(int)licht] > 0)
        {
            uit.Inhoud(Lichtje.Aantal(licht, rij.Lichten[(int)licht]));
        }
    }

    private static Sorteerveld<Opgaverij> Op(string sleutel, Func<Opgaverij, string?> tekst) => Sorteerveld<Opgaverij>.OpTekst(sleutel, tekst);

    private static Lijstkolom<Opgaverij> Persoon(string sleutel, Rol soort, Func<Opgaverij, Rolinvulling> rol) => new(sleutel, Woorden.MetHoofdletter(Woorden.Van(soort)))
    {
        Jaartitel = context => Woorden.MetHoofdletter(context.Inrichting.Rolnaam(soort)),
        Standaard = false,
        Sorteer = _ => Sorteerveld<Opgaverij>.OpPersoon(sleutel, rij => rol(rij).PersoonId),
        Schrijf = (uit, rij, context) => Rolletters.SchrijfNaam(uit, rol(rij), context),
        Waarde = (rij, context) => Rolletters.Naam(rol(rij), context.Personen),
    };

    private static void Tekst(HtmlUitvoer uit, string? tekst)
    {
        if (string.IsNullOrEmpty(tekst))
        {
            uit.Inhoud(Namen.Onbekend);
        }
        else
        {
            uit.Tekst(tekst);
        }
    }
}
