// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Opgaven.Landschap;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Inspanningen;

/// <summary>The columns of the list of efforts.</summary>
internal static class Inspanningkolommen
{
    internal static readonly IReadOnlyList<Lijstkolom<Inspanningrij>> Alle =
    [
        new("naam", "Inspanning")
        {
            Sorteer = _ => Op("naam", rij => rij.Inspanning.Naam),
            Schrijf = (uit, rij, context) => uit.Html("<a class=\"samenhang-naam\" href=\"").Html(context.Weg.Inspanning(rij.Inspanning.Id)).Html("\">").Tekst(rij.Inspanning.Naam).Html("</a>"),
            Waarde = (rij, _) => rij.Inspanning.Naam,
        },
        new("stand", "Stand")
        {
            Kaal = true,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpGetal("stand", rij => rij.Licht == Licht.Onbekend ? null : (long)rij.Licht),
            Schrijf = (uit, rij, _) => uit.Inhoud(Lichtje.Html(rij.Licht)),
            Waarde = (rij, _) => Woorden.Van(rij.Licht),
        },
        new("opgave", "Opgave")
        {
            Kaal = true,
            Sorteer = _ => Op("opgave", rij => rij.Opgave?.Naam),
            Schrijf = SchrijfOpgaven,
            Waarde = (rij, _) => string.Join(" | ", rij.Opgaven.Select(opgave => opgave.Naam)),
        },
        Keuze("werkwijze", "Werkwijze", rij => rij.Inspanning.Werkwijze),
        Keuze("fase", "Fase", rij => rij.Inspanning.Fase),
        new("driehoek", "Driehoek")
        {
            Kaal = true,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpPersoon("driehoek", rij => rij.Professional.PersoonId),
            Schrijf = (uit, rij, context) => Rolletters.Driehoek(uit, rij, context),
            Waarde = (rij, context) => Rolletters.Naam(rij.Professional, context.Personen),
        },
        new("eind", "Eind")
        {
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpDag("eind", rij => rij.Inspanning.Eind?.Tot),
            Schrijf = (uit, rij, _) => Dag(uit, rij.Eindtekst),
            Waarde = (rij, _) => rij.Inspanning.Eind is { IsExact: true } eind ? eind.Van : rij.Eindtekst,
        },
        Budgetkolom.Van<Inspanningrij>(rij => rij.Bedragen, false),
        Persoon("bestuurlijk", Rol.BestuurlijkOpdrachtgever, rij => rij.Bestuurlijk),
        Persoon("ambtelijk", Rol.AmbtelijkOpdrachtgever, rij => rij.Ambtelijk),
        Persoon("professional", Rol.Sturingsprofessional, rij => rij.Professional),
        new("portefeuille", "Portefeuille")
        {
            Standaard = false,
            Sorteer = _ => Op("portefeuille", rij => rij.Portefeuilles.IsEmpty ? null : rij.Portefeuilles[0].Naam),
            Schrijf = (uit, rij, _) => Namen.Schrijf(uit, rij.Portefeuilles, portefeuille => portefeuille.Naam),
            Waarde = (rij, _) => string.Join(" | ", rij.Portefeuilles.Select(portefeuille => portefeuille.Naam)),
        },
        new("thema", "Thema")
        {
            Standaard = false,
            Sorteer = _ => Op("thema", rij => rij.Themas.IsEmpty ? null : rij.Themas[0]),
            Schrijf = (uit, rij, _) => Namen.Schrijf(uit, rij.Themas, thema => thema),
            Waarde = (rij, _) => string.Join(" | ", rij.Themas),
        },
        new("start", "Start")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpDag("start", rij => rij.Inspanning.Start?.Van),
            Schrijf = (uit, rij, _) => Dag(uit, rij.Starttekst),
            Waarde = (rij, _) => rij.Inspanning.Start is { IsExact: true } start ? start.Van : rij.Starttekst,
        },
        new("stap", "Volgende stap")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpDag("stap", rij => rij.Inspanning.VolgendeStapOp),
            Schrijf = SchrijfStap,
            Waarde = (rij, _) => rij.Inspanning.VolgendeStapOp is { } op ? $"{Datumtekst.Kort(op)}: {rij.Inspanning.VolgendeStap}" : rij.Inspanning.VolgendeStap,
        },
        new("doelen", "Doelen")
        {
            Standaard = false,
            Getal = true,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpGetal("doelen", rij => rij.Doelen),
            Schrijf = (uit, rij, _) => uit.Getal(rij.Doelen),
            Waarde = (rij, _) => (decimal)rij.Doelen,
        },
        new("bevestigd", "Stand bevestigd")
        {
            Standaard = false,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpDag("bevestigd", rij => rij.Stand?.BevestigdOp),
            Schrijf = SchrijfBevestigd,
            Waarde = (rij, _) => rij.Stand?.BevestigdOp,
        },
        new("afdeling", "Afdeling")
        {
            Standaard = false,
            Sorteer = _ => Op("afdeling", rij => rij.Inspanning.Afdeling),
            Schrijf = (uit, rij, _) => Tekst(uit, rij.Inspanning.Afdeling),
            Waarde = (rij, _) => rij.Inspanning.Afdeling,
        },
        new("code", "Code")
        {
            Standaard = false,
            Sorteer = _ => Op("code", rij => rij.Inspanning.Code),
            Schrijf = (uit, rij, _) => Tekst(uit, rij.Inspanning.Code),
            Waarde = (rij, _) => rij.Inspanning.Code,
        },
    ];

    private static Sorteerveld<Inspanningrij> Op(string sleutel, Func<Inspanningrij, string?> tekst) => Sorteerveld<Inspanningrij>.OpTekst(sleutel, tekst);

    private static Lijstkolom<Inspanningrij> Keuze<T>(string sleutel, string titel, Func<Inspanningrij, T> keuze)
        where T : struct, Enum => new(sleutel, titel)
        {
            Kaal = true,
            Sorteer = _ => Sorteerveld<Inspanningrij>.OpGetal(sleutel, rij => Convert.ToInt64(keuze(rij), null) is > 0 and var plaats ? plaats : null),
            Schrijf = (uit, rij, _) => Namen.Keuze(uit, keuze(rij)),
            Waarde = (rij, _) => Woorden.Van(keuze(rij)),
        };

    private static Lijstkolom<Inspanningrij> Persoon(string sleutel, Rol soort, Func<Inspanningrij, Rolinvulling> rol) => new(sleutel, Woorden.MetHoofdletter(Woorden.Van(soort)))
    {
        Jaartitel = context => Woorden.MetHoofdletter(context.Inrichting.Rolnaam(soort)),
        Standaard = false,
        Sorteer = _ => Sorteerveld<Inspanningrij>.OpPersoon(sleutel, rij => rol(rij).PersoonId),
        Schrijf = (uit, rij, context) => Rolletters.SchrijfNaam(uit, rol(rij), context),
        Waarde = (rij, context) => Rolletters.Naam(rol(rij), context.Personen),
    };

    private static void SchrijfOpgaven(HtmlUitvoer uit, Inspanningrij rij, Lijstcontext context)
    {
        if (rij.Opgave is not { } eerste)
        {
            uit.Inhoud(Namen.Onbekend);
            return;
        }

        uit.Html("<a class=\"samenhang-rustig\" href=\"").Html(context.Weg.Opgave(eerste.Id)).Html("\">").Tekst(eerste.Naam).Html("</a>");
        if (rij.Opgaven.Length > 1)
        {
            uit.Html("<span class=\"samenhang-sub\">en ").Getal(rij.Opgaven.Length - 1).Html(rij.Opgaven.Length == 2 ? " andere</span>" : " andere opgaven</span>");
        }
    }

    private static void SchrijfStap(HtmlUitvoer uit, Inspanningrij rij, Lijstcontext context)
    {
        if (rij.Inspanning is { VolgendeStap: null, VolgendeStapOp: null })
        {
            uit.Inhoud(Namen.Onbekend);
            return;
        }

        uit.Tekst(rij.Inspanning.VolgendeStap);
        if (rij.Inspanning.VolgendeStapOp is { } op)
        {
            uit.Html("<span class=\"samenhang-sub\">").Tekst(Datumtekst.Kort(op)).Html("</span>");
        }
    }

    private static void SchrijfBevestigd(HtmlUitvoer uit, Inspanningrij rij, Lijstcontext context)
    {
        if (rij.Stand is not { BevestigdOp: { } op } stand)
        {
            uit.Inhoud(Namen.Onbekend);
            return;
        }

        uit.Tekst(Datumtekst.Kort(op)).Html("<span class=\"samenhang-sub\">").Tekst(context.Personen.Naam(stand.BevestigdDoorId)).Html("</span>");
    }

    /// <summary>A day stays on one line; the words of a source may be long.</summary>
    private static void Dag(HtmlUitvoer uit, string? tekst)
    {
        if (tekst is { Length: <= 12 })
        {
            uit.Html("<span class=\"samenhang-nowrap\">").Tekst(tekst).Html("</span>");
        }
        else
        {
            Tekst(uit, tekst);
        }
    }

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
