// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Opmaak;

/// <summary>Writes the time bar of a comparison: two moments on the line, each moved by choosing another one, and the way out.</summary>
/// <param name="balk">What to show; its own moment is the later one.</param>
/// <param name="eerder">The earlier one.</param>
internal sealed class Tijdbalkvergelijking(Tijdbalk balk, Tijdpunt eerder)
{
    private readonly DateOnly _tot = balk.Peildatum ?? balk.Vandaag;

    internal void Schrijf(HtmlUitvoer uit)
    {
        uit.Html("<p class=\"samenhang-tijd__kop\">Vergelijk <strong>").Tekst(eerder.Naam).Html("</strong> met <strong>")
            .Tekst(balk.Moment?.Naam ?? (balk.Peildatum is { } dag ? Datumtekst.Kort(dag) : "nu")).Html("</strong></p><ul class=\"samenhang-tijd__lijn\">");
        foreach (var punt in Punten())
        {
            Punt(uit, punt);
        }

        Punt(uit, "Nu", null, balk.Adres(null), balk.IsTerugblik ? "" : " samenhang-tijd__punt--tot");
        uit.Html("</ul>");
        if (balk.Stopadres is { } stop) uit.Html("<a class=\"utrecht-button-link utrecht-button utrecht-button--secondary-action utrecht-button-link--secondary-action\"").Attribuut("href", stop).Html(">Stop met vergelijken</a>");
    }

    /// <summary>The newest named moments, and the two that are compared wherever they lie, in order.</summary>
    private IEnumerable<Tijdpunt> Punten()
    {
        var gekozen = new List<Tijdpunt>();
        if (eerder.Waarde != Nu) gekozen.Add(eerder);
        if (balk.Gekozen is { } tot) gekozen.Add(balk.Moment ?? new Tijdpunt("Gekozen dag", _tot, tot));
        return balk.Punten.TakeLast(Tijdbalkweergave.MeestePunten).Concat(gekozen).DistinctBy(punt => punt.Waarde).OrderBy(punt => punt.Datum);
    }

    private const string Nu = "nu";

    /// <summary>A moment before the later one becomes the earlier one; a moment after it becomes the later one.</summary>
    private void Punt(HtmlUitvoer uit, Tijdpunt punt)
    {
        var rol = punt.Waarde == balk.Gekozen ? " samenhang-tijd__punt--tot" : punt.Waarde == eerder.Waarde ? " samenhang-tijd__punt--van" : "";
        var naam = punt == eerder && balk.Punten.All(ander => ander.Waarde != punt.Waarde) ? "Gekozen dag" : punt.Naam;
        Punt(uit, naam, punt.Datum, punt.Datum <= _tot && punt.Waarde != balk.Gekozen ? balk.AdresSinds(punt.Waarde) : balk.Adres(punt.Waarde), rol);
    }

    private static void Punt(HtmlUitvoer uit, string naam, DateOnly? datum, string adres, string rol)
    {
        uit.Html(rol.Length > 0 ? "<li class=\"is-kern\"><a" : "<li><a").Attribuut("class", "samenhang-tijd__punt" + rol).Attribuut("href", adres).Attribuut("aria-current", rol.Length > 0 ? "true" : null)
            .Html("><i aria-hidden=\"true\"></i><span>").Html(rol.EndsWith("van", StringComparison.Ordinal) ? "<span class=\"samenhang-vh\">Van: </span>" : rol.Length > 0 ? "<span class=\"samenhang-vh\">Tot: </span>" : "")
            .Tekst(naam).Html("</span>");
        if (datum is { } dag) uit.Html(" <span class=\"samenhang-tijd__datum\">").Tekst(Datumtekst.Kort(dag)).Html("</span>");
        uit.Html("</a></li>");
    }
}
