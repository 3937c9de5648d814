// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Herinneren;

/// <summary>
/// Asks for standen that are older than was agreed, with a personal link, and for werkwijzen to be looked at again; a week without an answer goes one
/// step along the driehoek. However many processes do so at once, the key of effort, day and step lets one of them through.
/// </summary>
internal sealed class Herinneringronde(
    IDbContextFactory<SamenhangContext> contexten, Register register, Personenregister personen, Gastlinkboek gastlinks, TimeProvider klok)
{
    internal const string Stand = "stand", Herijken = "herijken";

    /// <summary>Days between two steps.</summary>
    internal const int Dagen = 7;

    /// <summary>Days before the herijkdatum that it is told.</summary>
    internal const int Vooraf = 14;

    internal static readonly TimeSpan Geldig = TimeSpan.FromDays(14);

    /// <summary>Makes what is due.</summary>
    /// <returns>How many messages were put in the outbox.</returns>
    internal async Task<int> MaakAsync(CancellationToken stop)
    {
        List<Organisatie> organisaties;
        await using (var context = await contexten.CreateDbContextAsync(stop))
        {
            organisaties = await context.Organisaties.AsNoTracking().Where(organisatie => organisatie.Actief && !organisatie.Demo && organisatie.Versie > 0).ToListAsync(stop);
        }

        var gemaakt = 0;
        foreach (var organisatie in organisaties) gemaakt += await MaakAsync(organisatie, stop);
        return gemaakt;
    }

    private async Task<int> MaakAsync(Organisatie organisatie, CancellationToken stop)
    {
        var beeld = await register.LeesAsync(organisatie.Id, stop);
        var blik = new Blik(beeld, Kijker.ZietAlles);
        var wens = Herinnerwens.Van(blik);
        if (!wens.Stand && !wens.Herijken) return 0;
        var dag = Tijd.Vandaag(klok);
        var lijst = await personen.LeesAsync(organisatie.Id, beeld.Versie, stop);
        var gemaakt = 0;
        foreach (var (soort, inspanning, sinds) in Verlopen(blik, wens, dag))
        {
            if (await MaakAsync(organisatie, blik, lijst, soort, inspanning, sinds, stop)) gemaakt++;
        }

        return gemaakt;
    }

    private static IEnumerable<(string Soort, Inspanning Inspanning, DateOnly Sinds)> Verlopen(Blik blik, Herinnerwens wens, DateOnly dag)
    {
        var weken = Grenzen.Van(blik).Standweken;
        foreach (var oud in wens.Stand ? Standritme.Verlopen(blik, blik.Alle<Inspanning>(), weken, dag) : [])
        {
            var laatste = oud.Laatste is { } stand ? (stand.BevestigdOp ?? stand.Datum).AddDays(7 * weken) : ((Inspanning)oud.Waar).Start?.Van ?? DateOnly.MinValue;
            yield return (Stand, (Inspanning)oud.Waar, laatste);
        }

        foreach (var inspanning in wens.Herijken ? blik.Alle<Inspanning>() : [])
        {
            if (inspanning is { IsAfgesloten: false, Keuze: { } keuze } && keuze.Herijkdatum.DayNumber - dag.DayNumber <= Vooraf) yield return (Herijken, inspanning, keuze.Herijkdatum);
        }
    }

    private async Task<bool> MaakAsync(Organisatie organisatie, Blik blik, Personenlijst lijst, string soort, Inspanning inspanning, DateOnly sinds, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var nu = klok.GetUtcNow().UtcDateTime;
        var laatste = await context.Herinneringen.AsNoTracking()
            .Where(rij => rij.OrganisatieId == organisatie.Id && rij.Soort == soort && rij.Onderwerp == inspanning.Id && rij.Sinds == sinds).OrderByDescending(rij => rij.Trap).FirstOrDefaultAsync(stop);
        if (laatste is not null && laatste.GemaaktOp > nu.AddDays(-Dagen)) return false;
        var trappen = soort == Stand ? Herinneraar.Stand : Herinneraar.Herijken;
        for (var trap = (laatste?.Trap ?? -1) + 1; trap < trappen.Count; trap++)
        {
            // An empty corner is passed over: somebody must know.
            if (Ontvanger(blik, lijst, inspanning, trappen[trap]) is not { Email: { } adres } persoon) continue;
            await using var transactie = await context.Database.BeginTransactionAsync(stop);
            var gezet = await context.Database.ExecuteSqlAsync(
                $"""
                insert into herinnering (organisatie_id, soort, onderwerp, sinds, trap, gemaakt_op)
                values ({organisatie.Id}, {soort}, {inspanning.Id}, {sinds}, {trap}, {nu}) on conflict do nothing
                """,
                stop);
            if (gezet == 0) return false;
            Schrijf(context, organisatie, inspanning, persoon, adres, soort, trap, sinds);
            await context.SaveChangesAsync(stop);
            await transactie.CommitAsync(stop);
            return true;
        }

        return false;
    }

    /// <summary>Who may see the effort and can be written to.</summary>
    private Persoon? Ontvanger(Blik blik, Personenlijst lijst, Inspanning inspanning, Rol rol) =>
        lijst.Zoek(Herinneraar.Persoon(blik, inspanning.Id, rol, Tijd.Vandaag(klok))) is { Actief: true, Email: not null } persoon
        && new Blik(blik.Onderliggend, Kijker.Van(blik.Onderliggend, persoon.Id, false, Tijd.Vandaag(klok))).Ziet(inspanning.Id)
            ? persoon
            : null;

    private void Schrijf(SamenhangContext context, Organisatie organisatie, Inspanning inspanning, Persoon persoon, string adres, string soort, int trap, DateOnly sinds)
    {
        var brief = soort == Herijken ? Herijkbrief(inspanning, persoon, sinds, Tijd.Vandaag(klok)) : trap > 1 ? Meldbrief(inspanning, persoon, sinds) : null;
        if (brief is null)
        {
            var (link, code) = Gastlinkboek.Nieuw(organisatie.Id, Stand, inspanning.Id, persoon.Id, Geldig, klok);
            gastlinks.Leg(context, link, $"Stand van ‘{inspanning.Naam}’, voor {persoon.Naam}");
            brief = Standbrief(inspanning, persoon, code, trap > 0);
        }

        new Postbus(context, klok).Leg(organisatie.Id, adres, soort == Herijken ? $"Werkwijze herijken: {inspanning.Naam}" : trap > 1 ? $"Stand blijft uit: {inspanning.Naam}" : $"Hoe staat het met {inspanning.Naam}?", brief, Geldig);
    }

    /// <summary>The message with a personal link to the stand of one effort.</summary>
    internal static Brief Standbrief(Inspanning inspanning, Persoon persoon, string code, bool nogmaals) => new(
        $"Dag {persoon.Naam},",
        [$"{(nogmaals ? "We vroegen het al eerder: hoe" : "Hoe")} staat het met ‘{inspanning.Naam}’? Vier lichten en één zin; wat niet veranderde, bevestig je met één knop."],
        "Geef de stand", $"/stand/{code}", [$"De link is van jou alleen en werkt {Geldig.Days} dagen. Stuur hem niet door."]);

    private static Brief Meldbrief(Inspanning inspanning, Persoon persoon, DateOnly sinds) => new(
        $"Dag {persoon.Naam},", [$"De stand van ‘{inspanning.Naam}’ {(sinds > DateOnly.MinValue ? $"had er op {Datumtekst.Lang(sinds)} moeten zijn" : "is er nog nooit geweest")}, en blijft uit, ook na twee keer vragen. Je krijgt dit omdat je in de driehoek zit."], "Bekijk de inspanning", $"/inspanningen/{inspanning.Id}", []);

    private static Brief Herijkbrief(Inspanning inspanning, Persoon persoon, DateOnly sinds, DateOnly vandaag) => new(
        $"Dag {persoon.Naam},", [$"De werkwijze van ‘{inspanning.Naam}’ {(sinds < vandaag ? "had" : "moet")} vóór {Datumtekst.Lang(sinds)} herijkt {(sinds < vandaag ? "moeten " : "")}zijn. Past zij nog?"], "Herijk de werkwijze", $"/inspanningen/{inspanning.Id}/herijken", []);
}
