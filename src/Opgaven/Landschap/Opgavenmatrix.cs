// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>Opgaven against portefeuilles, as a cross table: who coordinates, who takes part, and which decisions wait.</summary>
/// <param name="blad">The opgaven that are shown.</param>
internal sealed class Opgavenmatrix(Lijstblad<Opgaverij> blad) : IHtmlContent
{
    private readonly Blik _blik = blad.Context.Blik;

    /// <summary>The portefeuilles that hold on the day, by name.</summary>
    internal static IReadOnlyList<Portefeuille> Portefeuilles(Lijstcontext context) =>
    [
        .. context.Blik.Alle<Portefeuille>().Where(portefeuille => (portefeuille.Van is not { } van || van <= context.Peildatum) && (portefeuille.Tot is not { } tot || tot >= context.Peildatum))
            .OrderBy(portefeuille => portefeuille.Naam, Volgorde.Nederlands),
    ];

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        var portefeuilles = Portefeuilles(blad.Context);
        var rijen = blad.Uitkomst.Groepen.SelectMany(groep => groep.Rijen).DistinctBy(rij => rij.Opgave.Id).Select(rij => (rij.Opgave, Cellen: Portefeuillematrix.Van(_blik, rij.Opgave))).ToList();
        uit.Html("<div class=\"utrecht-table-container samenhang-tabel samenhang-tabel--kort samenhang-tabel--lang samenhang-tabel--kruis samenhang-matrix\" tabindex=\"0\" role=\"region\" aria-label=\"Opgaven en portefeuilles\"><table class=\"utrecht-table utrecht-table--html-table\"><caption class=\"utrecht-table__caption samenhang-vh\">Per opgave welke portefeuille coördineert, welke meedoen en hoeveel besluiten er open staan</caption><thead><tr><th scope=\"col\">Opgave</th>");
        foreach (var portefeuille in portefeuilles)
        {
            uit.Html("<th scope=\"col\">").Tekst(portefeuille.Naam).Html("<span class=\"samenhang-sub\">").Tekst(portefeuille.BestuurderId is { } wie ? blad.Context.Personen.Naam(wie) : "bestuurder onbekend").Html("</span></th>");
        }

        uit.Html("</tr></thead><tbody>");
        foreach (var (opgave, cellen) in rijen)
        {
            Rij(uit, opgave, cellen, portefeuilles);
        }

        uit.Html("</tbody><tfoot><tr class=\"samenhang-som\"><th scope=\"row\">Samen</th>");
        foreach (var portefeuille in portefeuilles)
        {
            var hier = rijen.Select(rij => rij.Cellen.GetValueOrDefault(portefeuille.Id)).OfType<Portefeuillecel>().ToList();
            uit.Html("<td").Attribuut("data-l", portefeuille.Naam).Html(">").Getal(hier.Count(cel => cel.Coordineert)).Html(" coördineert<span class=\"samenhang-sub\">")
                .Getal(hier.Count(cel => cel is { Hoort: true, Coordineert: false })).Html(" doet mee</span><span class=\"samenhang-sub\">").Getal(hier.SelectMany(cel => cel.Open).DistinctBy(besluit => besluit.Id).Count()).Html(" open</span></td>");
        }

        uit.Html("</tr></tfoot></table></div><div class=\"samenhang-legenda\"><span><b aria-hidden=\"true\">◆</b> coördineert</span><span><b aria-hidden=\"true\">◇</b> doet mee</span><span>Een open besluit is voorgesteld of staat op een agenda. Het telt bij elke portefeuille die de opgave of de inspanning raakt.</span></div>");
    }

    private void Rij(HtmlUitvoer uit, Opgave opgave, IReadOnlyDictionary<Guid, Portefeuillecel> cellen, IReadOnlyList<Portefeuille> portefeuilles)
    {
        var gedeeld = cellen.Values.Count(cel => cel.Hoort);
        uit.Html("<tr><th scope=\"row\"><a class=\"samenhang-naam\"").Attribuut("href", blad.Context.Weg.Opgave(opgave.Id)).Html(">").Tekst(opgave.Naam).Html("</a><span class=\"samenhang-sub\">")
            .Tekst(gedeeld == 0 ? "nog bij geen portefeuille" : gedeeld == 1 ? "1 portefeuille" : $"gedeeld door {gedeeld} portefeuilles");
        if (gedeeld > 1 && !cellen.Values.Any(cel => cel.Coordineert))
        {
            uit.Html(", ").Inhoud(Lichtje.Met(Licht.Aandachtspunt, "niemand coördineert"));
        }

        uit.Html("</span></th>");
        foreach (var portefeuille in portefeuilles)
        {
            Cel(uit, portefeuille, cellen.GetValueOrDefault(portefeuille.Id), opgave);
        }

        uit.Html("</tr>");
    }

    private void Cel(HtmlUitvoer uit, Portefeuille portefeuille, Portefeuillecel? cel, Opgave opgave)
    {
        if (cel is null)
        {
            uit.Html("<td class=\"is-leeg\"></td>");
            return;
        }

        uit.Html("<td").Attribuut("data-l", portefeuille.Naam).Html("><span class=\"samenhang-nowrap\">").Html(cel.Coordineert ? "<b aria-hidden=\"true\">◆ </b>" : cel.Hoort ? "<b aria-hidden=\"true\">◇ </b>" : "").Tekst(Woord(cel)).Html("</span>");
        if (cel.Inspanningen > 0)
        {
            uit.Html("<span class=\"samenhang-sub\"><a").Attribuut("href", blad.Context.Weg.Met($"/inspanningen?opgave={opgave.Id}&portefeuille={portefeuille.Id}")).Html(">")
                .Getal(cel.Inspanningen).Html(cel.Inspanningen == 1 ? " inspanning</a></span>" : " inspanningen</a></span>");
        }

        if (!cel.Open.IsEmpty)
        {
            uit.Html("<span class=\"samenhang-sub\">").Inhoud(Lichtje.Met(Licht.Aandachtspunt, cel.Open.Length == 1 ? "1 open besluit" : $"{cel.Open.Length} open besluiten")).Html("</span>");
        }

        uit.Html("</td>");
    }

    /// <summary>What a portefeuille is for the opgave.</summary>
    internal static string Woord(Portefeuillecel cel) => cel.Coordineert ? "coördineert" : cel.Hoort ? "doet mee" : "alleen via een inspanning";
}
