// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Opgaven.Inspanningsdossier;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>Roles as letters in the cells of a list, with who fills them in words.</summary>
internal static class Rolletters
{
    private const string Gevuld = "", Ander = " class=\"is-ander\"", Vacature = " class=\"is-vacature\"", Onbekend = " class=\"is-onbekend\"";

    /// <summary>What the letters of an opgave mean.</summary>
    internal static string LegendaOpgave(Inrichting inrichting) =>
        "<span><span class=\"samenhang-rolletters\" aria-hidden=\"true\"><b>R</b><b>P</b><b>A</b></span> " +
        "regisseur, portfoliomanager, " + Naam(Rol.AmbtelijkOpdrachtgever, inrichting) + "</span>" + Legenda;

    /// <summary>What the letters of a driehoek mean.</summary>
    internal static string LegendaDriehoek(Inrichting inrichting) =>
        "<span><span class=\"samenhang-rolletters\" aria-hidden=\"true\"><b>B</b><b>A</b><b>S</b></span> " +
        string.Join(", ", Sturingsdriehoek.Hoeken.Select(rol => Naam(rol, inrichting))) + "</span>" + LegendaBezetting;

    private const string Legenda =
        "<span><span class=\"samenhang-rolletters\" aria-hidden=\"true\"><b class=\"is-ander\">A</b></span> iemand anders</span>" + LegendaBezetting;

    private const string LegendaBezetting =
        "<span><span class=\"samenhang-rolletters\" aria-hidden=\"true\"><b class=\"is-vacature\">A</b></span> vacature</span>" +
        "<span><span class=\"samenhang-rolletters\" aria-hidden=\"true\"><b class=\"is-onbekend\">A</b></span> nog onbekend</span>";

    /// <summary>R, P and A of an opgave: the opgavemanager fills the first two, and usually the third.</summary>
    internal static void Opgave(HtmlUitvoer uit, Opgaverij rij, Lijstcontext context)
    {
        var personen = context.Personen;
        var ambtenaar = context.Inrichting.Rolnaam(Rol.AmbtelijkOpdrachtgever);
        var manager = Klasse(rij.Opgavemanager);
        var zelfde = rij.Ambtelijk.PersoonId is { } ambtelijk && ambtelijk == rij.Opgavemanager.PersoonId;
        uit.Html("<div class=\"samenhang-rollen\"><span class=\"samenhang-rolletters\" aria-hidden=\"true\">");
        Letter(uit, ">R</b>", manager);
        Letter(uit, ">P</b>", manager);
        Letter(uit, ">A</b>", zelfde ? Gevuld : rij.Ambtelijk.Bezetting == Bezetting.Persoon ? Ander : Klasse(rij.Ambtelijk));
        uit.Html("</span><span><span class=\"samenhang-vh\">").Tekst(Woorden.MetHoofdletter(context.Inrichting.Rolnaam(Rol.Opgavemanager))).Html(": </span>").Tekst(Naam(rij.Opgavemanager, personen));
        if (zelfde)
        {
            uit.Html("<span class=\"samenhang-vh\">, ook ").Tekst(ambtenaar).Html("</span>");
        }
        else if (rij.Ambtelijk.Bezetting == Bezetting.Persoon)
        {
            uit.Html("<span class=\"samenhang-sub\"><span class=\"samenhang-vh\">").Tekst(Woorden.MetHoofdletter(ambtenaar)).Html("</span><span aria-hidden=\"true\">A</span>: ").Tekst(Naam(rij.Ambtelijk, personen)).Html("</span>");
        }
        else
        {
            var vacant = rij.Ambtelijk.Bezetting == Bezetting.Vacature;
            uit.Html(vacant ? "<span class=\"samenhang-sub\">vacature " : "<span class=\"samenhang-vh\">, ").Tekst(ambtenaar).Html(vacant ? "</span>" : " nog onbekend</span>");
        }

        uit.Html("</span></div>");
    }

    /// <summary>B, A and S of an effort, with the sturingsprofessional by name.</summary>
    internal static void Driehoek(HtmlUitvoer uit, Inspanningrij rij, Lijstcontext context)
    {
        var (personen, namen) = (context.Personen, context.Inrichting);
        uit.Html("<div class=\"samenhang-rollen\"><span class=\"samenhang-rolletters\" aria-hidden=\"true\">");
        Letter(uit, ">B</b>", Klasse(rij.Bestuurlijk));
        Letter(uit, ">A</b>", Klasse(rij.Ambtelijk));
        Letter(uit, ">S</b>", Klasse(rij.Professional));
        uit.Html("</span><span>").Tekst(Naam(rij.Professional, personen)).Html("<span class=\"samenhang-vh\">, ").Tekst(namen.Rolnaam(Rol.Sturingsprofessional)).Html("; ").Tekst(namen.Rolnaam(Rol.BestuurlijkOpdrachtgever)).Html(" ").Tekst(Naam(rij.Bestuurlijk, personen))
            .Html(", ").Tekst(namen.Rolnaam(Rol.AmbtelijkOpdrachtgever)).Html(" ").Tekst(Naam(rij.Ambtelijk, personen)).Html("</span></span></div>");
    }

    /// <summary>The person as a link, or what is known.</summary>
    internal static void SchrijfNaam(HtmlUitvoer uit, Rolinvulling rol, Lijstcontext context)
    {
        if (rol.PersoonId is { } persoon)
        {
            uit.Html("<a class=\"samenhang-rustig\" href=\"").Html(context.Weg.Persoon(persoon)).Html("\">").Tekst(context.Personen.Naam(persoon)).Html("</a>");
        }
        else
        {
            uit.Html("<span class=\"samenhang-leegwaarde\">").Tekst(Naam(rol, context.Personen)).Html("</span>");
        }
    }

    /// <summary>The name, "vacature", or "onbekend".</summary>
    internal static string Naam(Rolinvulling rol, Personenlijst personen) => rol.Bezetting switch
    {
        Bezetting.Persoon => personen.Naam(rol.PersoonId),
        Bezetting.Vacature => "vacature",
        _ => "onbekend",
    };

    private static string Naam(Rol rol, Inrichting inrichting) => HtmlEncoder.Default.Encode(inrichting.Rolnaam(rol));

    private static string Klasse(Rolinvulling rol) => rol.Bezetting switch
    {
        Bezetting.Persoon => Gevuld,
        Bezetting.Vacature => Vacature,
        _ => Onbekend,
    };

    private static void Letter(HtmlUitvoer uit, string letter, string klasse) => uit.Html("<b").Html(klasse).Html(letter);
}
