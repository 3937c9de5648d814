// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Verloop;

/// <summary>Tells what happened to records: who, when, old and new, why; in words, and nothing that the reader may not see.</summary>
public sealed class Verloopschrijver(Geschiedenis geschiedenis)
{
    /// <summary>The changes of these records, newest first.</summary>
    /// <param name="pagina">The page that shows them: its viewer, moment and names count.</param>
    /// <param name="ids">The records; those that the viewer may not see are left out.</param>
    /// <param name="hoogstens">At most this many changes.</param>
    /// <param name="kort">Only what happened, without the fields of a record that came.</param>
    /// <param name="stop">Ends the read.</param>
    public async Task<IReadOnlyList<Geschiedenisregel>> LeesAsync(
        BeeldPagina pagina, IEnumerable<Guid> ids, int hoogstens = 200, bool kort = false, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var zichtbaar = ids.Where(pagina.Blik.Ziet).Distinct().ToList();
        var gebeurtenissen = await geschiedenis.LeesAsync(pagina.Gebruiker.OrganisatieId, zichtbaar, pagina.Blik.Versie, hoogstens, stop);
        var tekst = new Veldtekst(pagina.Blik, pagina.Personen);
        var regels = new List<Geschiedenisregel>(gebeurtenissen.Count);
        foreach (var gebeurtenis in gebeurtenissen)
        {
            var regel = Regel(pagina, tekst, gebeurtenis, kort);

            // A change of which nothing may be seen would tell that there is something.
            if (gebeurtenis.Oud is null || gebeurtenis.Nieuw is null || regel.Verschillen.Count > 0)
            {
                regels.Add(regel);
            }
        }

        return regels;
    }

    private static Geschiedenisregel Regel(BeeldPagina pagina, Veldtekst tekst, Gebeurtenis gebeurtenis, bool kort)
    {
        var wie = gebeurtenis.PersoonId is { } persoon ? pagina.Personen.Naam(persoon) : "vastgelegd zonder persoon";
        var velden = gebeurtenis.Nieuw is null || (kort && gebeurtenis.Oud is null) ? [] : gebeurtenis.Velden;
        var verteld = velden.RemoveAll(veld => IsVertrouwelijk(pagina, veld) || (gebeurtenis.Oud is null && ZegtNiets(veld)));
        return new Geschiedenisregel(Wanneer(gebeurtenis.Tijdstip), wie, Wat(gebeurtenis), gebeurtenis.Reden) { Verschillen = tekst.Van(verteld) };
    }

    /// <summary>The note of the college is read by few, also when it is history.</summary>
    private static bool IsVertrouwelijk(BeeldPagina pagina, Veldverschil veld) =>
        veld.Veld == nameof(Besluit.Aantekening) && !pagina.Gebruiker.Mag(Recht.VertrouwelijkZien);

    /// <summary>What a new record starts with and what it hangs on is no news.</summary>
    private static bool ZegtNiets(Veldverschil veld) =>
        veld.Veld == nameof(Rolvervulling.Op) || veld.Nieuw is false || (veld.Nieuw is Enum keuze && Woorden.Van(keuze) == "onbekend");

    private static string Wanneer(DateTime utc)
    {
        var klok = Tijd.InAmsterdam(utc);
        return $"{Datumtekst.Kort(DateOnly.FromDateTime(klok))}, {klok.Hour}.{klok.Minute:00} uur";
    }

    private static string Wat(Gebeurtenis gebeurtenis) => (gebeurtenis.Oud, gebeurtenis.Nieuw, gebeurtenis.Gewist) switch
    {
        (_, _, true) => "Inhoud gewist",
        (null, Feit nieuw, _) => $"{Naam(nieuw)} toegevoegd",
        (Feit oud, null, _) => $"{Naam(oud)} verwijderd",
        (_, Feit nieuw, _) => $"{Naam(nieuw)} gewijzigd",
        _ => "Verwijderd",
    };

    private static string Naam(Feit feit) => Woorden.MetHoofdletter(Benaming.Van(feit));
}
