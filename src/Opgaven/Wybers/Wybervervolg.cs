// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Wybers;

/// <summary>What is done with the outcome of a wyber: the form that carries it out, filled with the outcome.</summary>
internal static class Wybervervolg
{
    /// <summary>The wyber whose outcome a form may carry out: it was rounded off, leads to nothing yet, and this person leads wybers.</summary>
    internal static Wyber? Zoek(BeeldPagina pagina, Guid? id) =>
        pagina.Gebruiker.Mag(Recht.OverlegLeiden) && pagina.Blik.Zoek<Wyber>(id) is { Fase: Wyberfase.Afgerond, GevolgId: null } wyber ? wyber : null;

    /// <summary>The form and what its button says; nothing when the outcome leads to nothing (yet), or this person may not do it.</summary>
    internal static (string Adres, string Knop)? Van(BeeldPagina pagina, Wyber wyber) => (Zoek(pagina, wyber.Id), wyber.Gevolg) switch
    {
        (null, _) => null,
        (_, Wybergevolg.Opgave) when pagina.MagWijzigen(Recht.OpgaveWijzigen) => pagina.Blik.Zoek<Opgave>(wyber.OpgaveId) is { IsAfgesloten: false } opgave
            ? ($"/opgaven/{opgave.Id}/formulering?uit={wyber.Id}", "Maak er de formulering van")
            : ($"/opgaven/nieuw?uit={wyber.Id}", "Maak de opgave"),
        (_, Wybergevolg.Inspanning) when pagina.MagWijzigen(Recht.InspanningWijzigen) => ($"/inspanningen/nieuw?uit={wyber.Id}", "Maak de inspanning"),
        (_, Wybergevolg.VolgendeWyber) => ($"/wybers/nieuw?na={wyber.Id}", "Begin de volgende wyber"),
        _ => null,
    };

    /// <summary>Where something came from, as it is kept with an opgave.</summary>
    internal static string Herkomst(Wyber wyber)
    {
        var tekst = $"Wyber ‘{wyber.Startvraag}’{(wyber.AfgerondOp is { } dag ? $", afgerond op {Datumtekst.Lang(dag)}" : "")}: {wyber.Uitkomst}";
        return tekst.Length <= Feit.TekstMax ? tekst : tekst[..Feit.TekstMax];
    }
}
