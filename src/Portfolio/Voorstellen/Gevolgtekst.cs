// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Besluiten;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>The text of a proposal as it follows from its consequences; people go on from there.</summary>
internal static class Gevolgtekst
{
    private const int Meeste = 12;

    /// <summary>The name: the first step, and how many more there are.</summary>
    internal static string Naam(Lijst<Stap> stappen, BeeldPagina pagina)
    {
        var eerste = stappen.Select(stap => Staptekst.Van(stap, pagina)).OfType<string>().FirstOrDefault() ?? "";
        var naam = stappen.Count switch
        {
            <= 1 => eerste,
            2 => $"{eerste}, en nog 1 stap",
            _ => $"{eerste}, en nog {stappen.Count - 1} stappen",
        };
        return naam.Length <= Feit.NaamMax ? naam : naam[..(Feit.NaamMax - 1)] + "…";
    }

    /// <summary>What it means for goals, people and other work, a line each.</summary>
    internal static string Gevolg(Voorstelgevolg gevolg, BeeldPagina pagina) => Samen(
    [
        .. gevolg.Doelen.Where(doel => doel.Na != doel.Voor).Select(Doelregel),
        .. gevolg.Nodig.Select(inspanning => $"‘{inspanning.Naam}’ heeft dit nodig en loopt door."),
        .. gevolg.Rollen.Where(rol => rol.Bezetting == Bezetting.Persoon).Select(rol => $"{pagina.Personen.Naam(rol.PersoonId)} is dan geen {pagina.Rolwoord(rol.Rol)} meer."),
        .. gevolg.Uren > 0 ? new[] { $"Er komt {gevolg.Uren.ToString("0.#", System.Globalization.CultureInfo.GetCultureInfo("nl-NL"))} uur per week vrij." } : [],
        .. gevolg.Afspraken.Select(afspraak => $"Dit raakt {Lidwoord(afspraak.Soort)} {Woorden.Van(afspraak.Soort)}: {Kort(afspraak.Tekst)}"),
    ]);

    /// <summary>What it means for money.</summary>
    internal static string Geld(Voorstelgevolg gevolg) => Samen(
        [.. gevolg.Geld.Select(jaar => $"{jaar.Jaar}: {Bedragtekst.Toon(jaar.BegrootCenten)} begroot, {Bedragtekst.Toon(jaar.GerealiseerdCenten)} al uitgegeven.")]);

    private static string Doelregel(Doelgevolg doel) => (doel.Voor, doel.Na) switch
    {
        (_, 0) => $"Aan het doel ‘{doel.Doel.Naam}’ draagt dan geen inspanning meer bij.",
        var (voor, na) when na < voor => $"Aan het doel ‘{doel.Doel.Naam}’ dragen dan nog {na} van de {voor} inspanningen bij.",
        var (voor, na) => $"Aan het doel ‘{doel.Doel.Naam}’ dragen dan {na} inspanningen bij; nu {voor}.",
    };

    private static string Lidwoord(Beleidsafspraaksoort soort) => soort is Beleidsafspraaksoort.Coalitieakkoord or Beleidsafspraaksoort.Collegeprogramma or Beleidsafspraaksoort.Amendement ? "het" : "de";

    private static string Kort(string tekst) => tekst.Length <= 160 ? tekst : $"{tekst.AsSpan(0, 159).TrimEnd()}…";

    private static string Samen(IReadOnlyList<string> regels)
    {
        var tekst = string.Join('\n', regels.Take(Meeste).Concat(regels.Count > Meeste ? [$"En nog {regels.Count - Meeste} gevolgen; zie het dossier."] : []));
        return tekst.Length <= Feit.TekstMax ? tekst : tekst[..(Feit.TekstMax - 1)] + "…";
    }
}
