// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;
using Verschil = Samenhang.Platform.Webonderdelen.Verschil;

namespace Samenhang.Platform.Terugzetten;

/// <summary>Works out what taking back a change, or going back to an earlier version, would do for one person; it changes nothing.</summary>
public sealed class Terugzetter(Register register, Wijzigingslezer wijzigingen, Geschiedenis geschiedenis)
{
    private const string NietZichtbaar = "Deze wijziging raakt ook iets wat je nu niet mag zien. Vraag de beheerder om hulp.";

    /// <summary>The plan to take back a change of this person; null when there is no such change, or when somebody else made it.</summary>
    public async Task<Terugplan?> OngedaanAsync(BeeldPagina pagina, long versie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var (gebruiker, blik) = (pagina.Gebruiker, pagina.Blik);
        if (gebruiker.PersoonId is not { } persoon || await wijzigingen.LeesAsync(gebruiker.OrganisatieId, versie, stop) is not { } blad || blad.PersoonId != persoon)
        {
            return null;
        }

        var moment = Datumtekst.Tijdstip(blad.Tijdstip);
        if (blad.Aantal > 2 * Terugplan.Hoogstens)
        {
            return new Terugplan(new ZetTerug([]), [], blad.Aantal) { Moment = moment, Onmogelijk = "Deze wijziging is te groot om in één keer ongedaan te maken." };
        }

        var stukken = await wijzigingen.LeesStukkenAsync(gebruiker.OrganisatieId, [versie], stop);
        var zicht = new Terugzicht(blik, stukken.Where(stuk => stuk.Nieuw is null).Select(stuk => stuk.Oud).OfType<Feit>());
        var stappen = stukken.Select(stuk => new Terugstap(stuk.Soort, stuk.Id, stuk.Nieuw is null ? null : versie, stuk.Oud)).ToImmutableArray();
        var onmogelijk = stukken.Any(stuk => stuk.Gewist) ? "Een deel hiervan is gewist, en komt niet terug."
            : stukken.Any(stuk => !zicht.Ziet(stuk)) ? NietZichtbaar
            : null;
        if (onmogelijk == NietZichtbaar)
        {
            return new Terugplan(new ZetTerug([]), [], 0) { Moment = moment, Onmogelijk = onmogelijk };
        }

        var regels = stukken.Take(Terugplan.Getoond).Select(stuk => Regel(pagina, zicht, stuk.Nieuw is null ? null : zicht.Nu(stuk.Id) ?? stuk.Nieuw, stuk.Oud)).ToList();
        var voor = await register.LeesAsync(gebruiker.OrganisatieId, versie - 1, stop);
        return new Terugplan(new ZetTerug(stappen, voor), regels, stukken.Count)
        {
            Moment = moment,
            Onmogelijk = onmogelijk,
            Ontbreekt = Ontbrekend(gebruiker, stukken.Select(stuk => stuk.Soort)),
            Botsingen = await BotsingenAsync(pagina, stappen, stop),
            Gaat = [.. stukken.Where(stuk => stuk.Oud is null).Select(stuk => stuk.Nieuw).OfType<Feit>()],
        };
    }

    /// <summary>The plan to give a record the content it got in a version; null when it got none then, or when this person may not see it.</summary>
    /// <param name="pagina">The page: its viewer counts.</param>
    /// <param name="id">The record, there or taken away.</param>
    /// <param name="versie">The version in which that content was recorded.</param>
    /// <param name="stop">Ends the read.</param>
    public async Task<Terugplan?> NaarVersieAsync(BeeldPagina pagina, Guid id, long versie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var (organisatie, blik) = (pagina.Gebruiker.OrganisatieId, pagina.Blik);
        if (await wijzigingen.LeesInhoudAsync(organisatie, id, versie, stop) is not { } eerder || await wijzigingen.LeesAsync(organisatie, versie, stop) is not { } blad)
        {
            return null;
        }

        var nu = blik.Zoek(id);
        var zicht = new Terugzicht(blik, nu is null ? [eerder] : []);
        if (nu is null ? !zicht.ZietWeg(id) : blik.Met([eerder]).Zoek(id) is null)
        {
            return null;
        }

        var soort = Soorten.Van(eerder);
        var naar = nu is null ? eerder : Zichtbaar(pagina, nu, eerder);
        var toen = nu is null ? await register.LeesAsync(organisatie, versie, stop) : null;
        return new Terugplan(new ZetTerug([new Terugstap(soort, id, nu?.SindsVersie, naar)], Toen: toen), [Regel(pagina, zicht, nu, nu is null ? zicht.Weg(id) : naar)], 1)
        {
            Moment = Datumtekst.Tijdstip(blad.Tijdstip),
            Ontbreekt = Ontbrekend(pagina.Gebruiker, [soort]),
        };
    }

    /// <summary>What was taken away, with its last content, for who would see it if it were there; null when it is there, never was, or may not be told.</summary>
    public async Task<Feit?> ZoekWegAsync(BeeldPagina pagina, Guid id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        return pagina.Peil.IsNu && pagina.Blik.Ziet(id) && await geschiedenis.LeesVerwijderdAsync(pagina.Gebruiker.OrganisatieId, id, stop) is var (feit, _)
            ? new Terugzicht(pagina.Blik, [feit]).Weg(id)
            : null;
    }

    /// <summary>The earlier content as this person may set it: what it said of hidden records, and the confidential note, stay as they are now.</summary>
    private static Feit Zichtbaar(BeeldPagina pagina, Feit nu, Feit eerder)
    {
        var gezien = pagina.Blik.Met([eerder]).Zoek(eerder.Id)!;
        return pagina.Blik.MetVerborgen(
            gezien is Besluit besluit && nu is Besluit huidig && !pagina.Gebruiker.Mag(Recht.VertrouwelijkZien) ? besluit with { Aantekening = huidig.Aantekening } : gezien);
    }

    private static List<Recht> Ontbrekend(Gebruiker gebruiker, IEnumerable<Soort> soorten) =>
        [.. soorten.Distinct().Select(Wijzigrecht.Voor).Select(recht => recht ?? Recht.Wissen).Where(recht => recht == Recht.Wissen || !gebruiker.Mag(recht)).Distinct()];

    private static Terugregel Regel(BeeldPagina pagina, Terugzicht zicht, Feit? nu, Feit? straks)
    {
        var wat = Woorden.MetHoofdletter(Benaming.Van((nu ?? straks)!, pagina.Inrichting));
        var zin = (nu, straks) switch
        {
            (null, _) => $"{wat} komt terug",
            (_, null) => $"{wat} gaat weg",
            _ => wat,
        };
        var velden = straks is null ? [] : Veldvergelijker.Verschillen(nu, straks).RemoveAll(veld => Verloopschrijver.IsVertrouwelijk(pagina.Gebruiker, veld));
        IReadOnlyList<Verschil> verschillen = new Veldtekst(zicht.Met, pagina.Personen).Van(velden);
        return new Terugregel(zin, nu is null ? null : pagina.Weg.Naar(nu), verschillen);
    }

    private async Task<List<string>> BotsingenAsync(BeeldPagina pagina, ImmutableArray<Terugstap> stappen, CancellationToken stop)
    {
        var anders = stappen.Where(stap => pagina.Blik.Zoek(stap.Id)?.SindsVersie != stap.Gezien).Take(Terugplan.Getoond).ToList();
        var wie = await geschiedenis.LeesWieAsync(
            pagina.Gebruiker.OrganisatieId, [.. anders.Select(stap => pagina.Blik.Zoek(stap.Id)?.SindsVersie).OfType<long>().Distinct()], stop);
        var weg = await geschiedenis.LeesWegAsync(
            pagina.Gebruiker.OrganisatieId, [.. anders.Where(stap => pagina.Blik.Zoek(stap.Id) is null).Select(stap => stap.Id)], pagina.Blik.Versie, stop);
        var wegdoor = await geschiedenis.LeesWieAsync(pagina.Gebruiker.OrganisatieId, [.. weg.Values.Distinct()], stop);
        return
        [
            .. anders.Select(stap => pagina.Blik.Zoek(stap.Id) is { } nu
                ? $"{Wie(pagina, wie.GetValueOrDefault(nu.SindsVersie))} wijzigde ‘{nu.Titel}’ daarna{Wanneer(wie.GetValueOrDefault(nu.SindsVersie))}."
                : $"{Wie(pagina, Weghaler(stap.Id))} haalde {(stap.Naar is { } naar ? $"‘{naar.Titel}’" : "dit")} daarna weg{Wanneer(Weghaler(stap.Id))}."),
        ];

        Maker? Weghaler(Guid id) => weg.TryGetValue(id, out var versie) ? wegdoor.GetValueOrDefault(versie) : null;
    }

    private static string Wie(BeeldPagina pagina, Maker? maker) =>
        maker?.PersoonId is { } persoon && persoon == pagina.Gebruiker.PersoonId ? "Jij" : pagina.Personen.Zoek(maker?.PersoonId)?.Naam ?? "Een collega";

    private static string Wanneer(Maker? maker) => maker is null ? "" : $", {Datumtekst.Tijdstip(maker.Tijdstip)}";
}
