// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Works out what stopping, starting or handing over would lead to. Nothing is recorded.</summary>
internal sealed record BerekenWatAls() : Werkwoord(
    "bereken wat-als",
    "--organisatie GM0294 --stop CODE[,CODE] [--start CODE[,CODE]] [--lijn CODE[,CODE]] [--dag 2027-01-31] [--json]",
    "Rekent uit waar stoppen, starten of overdragen aan de lijn toe leidt; er verandert niets. Een code is die van een inspanning of opgave, of haar nummer.")
{
    private static readonly JsonSerializerOptions Vorm = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal override string[] Opties => ["organisatie", "stop", "start", "lijn", "dag"];

    internal override string[] Schakelaars => ["json"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var code = argumenten.Verplicht("organisatie");
        var organisatie = await diensten.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().ZoekAsync(code, stop) ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        DateOnly? dag = argumenten.Waarde("dag") is not { } tekst ? null
            : DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var gelezen) ? gelezen
            : throw new Gebruiksfout($"\"{tekst}\" is geen dag. Schrijf een dag als 2027-01-31.");
        var beeld = await diensten.GetRequiredService<Register>().LeesAsync(organisatie.Id, stop);
        Lijst<Stap> stappen =
        [
            .. Lees(beeld, argumenten.Waarde("stop"), Stapsoort.Stop, dag), .. Lees(beeld, argumenten.Waarde("start"), Stapsoort.Start, dag),
            .. Lees(beeld, argumenten.Waarde("lijn"), Stapsoort.DraagOverAanLijn, dag),
        ];
        if (stappen.Count == 0) throw new Gebruiksfout("Zeg wat er zou gebeuren: --stop, --start of --lijn.");
        var bezwaren = Doorrekening.Van(new Blik(beeld, Kijker.ZietAlles), stappen, Tijd.Vandaag(diensten.GetRequiredService<TimeProvider>()), null, out var gevolgen);
        if (gevolgen is null)
        {
            foreach (var bezwaar in bezwaren) Console.Error.WriteLine(Woorden.MetHoofdletter(bezwaar.Melding));
            return 1;
        }

        var orgaan = Organen.Naam(Organen.TypeVan(organisatie.CbsCode), gevolgen.Bevoegd.Laag);
        Console.WriteLine(argumenten.Heeft("json") ? Json(gevolgen, orgaan) : Tekst(gevolgen, orgaan));
        return 0;
    }

    private static IEnumerable<Stap> Lees(Beeld beeld, string? codes, Stapsoort soort, DateOnly? dag) =>
        (codes ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => new Stap { Soort = soort, Op = Zoek(beeld, code), Datum = dag });

    private static Guid Zoek(Beeld beeld, string code)
    {
        if (Guid.TryParse(code, out var id) && beeld.Zoek(id) is Inspanning or Opgave) return id;
        return beeld.Inspanningen.FirstOrDefault(inspanning => string.Equals(inspanning.Code, code, StringComparison.OrdinalIgnoreCase))?.Id
            ?? beeld.Opgaven.FirstOrDefault(opgave => string.Equals(opgave.Code, code, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new Gebruiksfout($"Er is geen inspanning of opgave met de code \"{code}\".");
    }

    private static string Json(Gevolgen g, string orgaan) => JsonSerializer.Serialize(
        new
        {
            g.Dag,
            Doelen = g.Doelen.Select(doel => new { doel.Doel.Id, doel.Doel.Code, doel.Doel.Naam, Gevolg = doel.Woorden, VoorLaag = Rond(doel.Voor.Laag), VoorHoog = Rond(doel.Voor.Hoog), NaLaag = Rond(doel.Na.Laag), NaHoog = Rond(doel.Na.Hoog) }),
            Afhankelijkheden = g.Afhankelijkheden.Select(breuk => new { Vrager = breuk.Vrager.Naam, Gever = breuk.Gever.Naam, breuk.DagenLater }),
            Mijlpalen = g.Mijlpalen.Select(mijlpaal => new { mijlpaal.Mijlpaal.Naam, Was = mijlpaal.Mijlpaal.Datum?.ToString(), Wordt = mijlpaal.Na?.Datum?.ToString() }),
            Onbewaakt = g.Onbewaakt.Select(indicator => indicator.Naam),
            g.Mensen,
            UrenPerWeek = g.Uren,
            Driehoeken = g.Driehoeken.Select(inspanning => inspanning.Naam),
            Kwartalen = g.Kwartalen,
            g.VastCenten,
            Afspraken = g.Afspraken.Select(afspraak => new { afspraak.Afspraak.Tekst, Gevolg = Woorden.Van(afspraak.Soort) }),
            Begroting = g.Programmas,
            Bevoegd = new { Orgaan = orgaan, g.Bevoegd.Grond },
            TeInformeren = g.TeInformeren.Select(bericht => new { bericht.PersoonId, Partij = bericht.Partij?.Naam, bericht.Waarom }),
            g.Onbekend,
        },
        Vorm);

    private static string Tekst(Gevolgen g, string orgaan) => string.Join(
        Environment.NewLine,
        [
            .. g.Doelen.Select(doel => $"{doel.Doel.Naam}: {doel.Woorden}"),
            .. g.Afhankelijkheden.Select(breuk => $"{breuk.Vrager.Naam} krijgt niet wat het nodig heeft van {breuk.Gever.Naam}"),
            .. g.Afspraken.Select(afspraak => $"{Woorden.Van(afspraak.Soort)}: {afspraak.Afspraak.Tekst}"),
            $"{g.Mensen} mensen, {g.Uren.ToString("0.#", CultureInfo.InvariantCulture)} uur per week",
            .. g.Kwartalen.GroupBy(kwartaal => kwartaal.Jaar).Select(jaar => $"{jaar.Key}: {jaar.Sum(kwartaal => kwartaal.Centen) / 100} euro"),
            $"besluit: {orgaan}",
        ]);

    private static double Rond(double getal) => Math.Round(getal, 3);
}
