// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Terugzetten;
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

    /// <summary>What the viewer would see if the records that once hung on this one, and were taken away, were still there.</summary>
    /// <param name="pagina">The page that shows them: its viewer and moment count.</param>
    /// <param name="id">The record they hung on.</param>
    /// <param name="stop">Ends the read.</param>
    public async Task<Blik> MetVerwijderdeAsync(BeeldPagina pagina, Guid id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var weg = await geschiedenis.LeesVerwijderdeAsync(pagina.Gebruiker.OrganisatieId, id, pagina.Blik.Versie, stop);
        return pagina.Blik.Met(weg.Where(feit => MagVerteld(pagina.Blik, feit)));
    }

    /// <summary>Of a relation with something that is gone too, it cannot be told any more who might see that.</summary>
    private static bool MagVerteld(Blik blik, Feit feit) => blik.ZietAlles || feit switch
    {
        Bijdrage bijdrage => blik.Zoek(bijdrage.Van) is not null && blik.Zoek(bijdrage.Naar) is not null,
        Afhankelijkheid afhankelijkheid => blik.Zoek(afhankelijkheid.Van) is not null && blik.Zoek(afhankelijkheid.Naar) is not null,
        _ => true,
    };

    private static Geschiedenisregel Regel(BeeldPagina pagina, Veldtekst tekst, Gebeurtenis gebeurtenis, bool kort)
    {
        var wie = gebeurtenis.PersoonId is { } persoon ? pagina.Personen.Naam(persoon) : "vastgelegd zonder persoon";
        var velden = gebeurtenis.Nieuw is null || (kort && gebeurtenis.Oud is null) ? [] : gebeurtenis.Velden;
        var verteld = velden.RemoveAll(veld => IsVertrouwelijk(pagina.Gebruiker, veld) || (gebeurtenis.Oud is null && ZegtNiets(veld)));
        return new Geschiedenisregel(Datumtekst.Tijdstip(gebeurtenis.Tijdstip), wie, Wat(gebeurtenis, pagina.Inrichting), gebeurtenis.Reden)
        {
            Verschillen = tekst.Van(verteld),
            Terug = kort ? null : Terug(pagina, tekst, gebeurtenis),
            IsWeg = gebeurtenis.Nieuw is null,
        };
    }

    /// <summary>
    /// Where the viewer puts the record back to this content: when he may, and when anything differs that he can see. The version alone
    /// would tell that something hidden was changed.
    /// </summary>
    private static string? Terug(BeeldPagina pagina, Veldtekst tekst, Gebeurtenis gebeurtenis)
    {
        if (!pagina.Peil.IsNu || (gebeurtenis.Nieuw ?? gebeurtenis.Oud) is not { } feit || !Wijzigrecht.Mag(pagina.Gebruiker, Soorten.Van(feit)))
        {
            return null;
        }

        var nu = pagina.Blik.Zoek(feit.Id);
        var anders = nu is null || (gebeurtenis.Nieuw is not null && tekst.Van(Veldvergelijker.Verschillen(nu, feit).RemoveAll(veld => IsVertrouwelijk(pagina.Gebruiker, veld))).Count > 0);
        return anders ? $"/geschiedenis/{feit.Id}/terug/{feit.SindsVersie}" : null;
    }

    /// <summary>The note of the college is read by few, also when it is history.</summary>
    internal static bool IsVertrouwelijk(Gebruiker gebruiker, Veldverschil veld) =>
        veld.Veld == nameof(Besluit.Aantekening) && !gebruiker.Mag(Recht.VertrouwelijkZien);

    /// <summary>What a new record starts with and what it hangs on is no news.</summary>
    private static bool ZegtNiets(Veldverschil veld) =>
        veld.Veld == nameof(Rolvervulling.Op) || veld.Nieuw is false || (veld.Nieuw is Enum keuze && Woorden.Van(keuze) == "onbekend");

    private static string Wat(Gebeurtenis gebeurtenis, Inrichting inrichting) => (gebeurtenis.Oud, gebeurtenis.Nieuw, gebeurtenis.Gewist) switch
    {
        (_, _, true) => "Inhoud gewist",
        (null, Feit nieuw, _) => $"{Naam(nieuw, inrichting)} toegevoegd",
        (Feit oud, null, _) => $"{Naam(oud, inrichting)} verwijderd",
        (_, Feit nieuw, _) => $"{Naam(nieuw, inrichting)} gewijzigd",
        _ => "Verwijderd",
    };

    private static string Naam(Feit feit, Inrichting inrichting) => Woorden.MetHoofdletter(Benaming.Van(feit, inrichting));
}
