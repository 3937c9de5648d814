// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Works something out and writes it down: the findings of an organisation.</summary>
internal sealed record BerekenBevindingen() : Werkwoord(
    "bereken bevindingen",
    "--organisatie GM0294 [--dag 2026-11-20] [--json]",
    "Rekent uit wat er opvalt: per soort een regel met een getal, of met --json alles.")
{
    private static readonly JsonSerializerOptions Vorm = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal override string[] Opties => ["organisatie", "dag"];

    internal override string[] Schakelaars => ["json"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var code = argumenten.Verplicht("organisatie");
        var organisatie = await diensten.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().ZoekAsync(code, stop) ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        var dag = Tijd.Vandaag(diensten.GetRequiredService<TimeProvider>());
        if (argumenten.Waarde("dag") is { } gevraagd && !DateOnly.TryParseExact(gevraagd, "yyyy-MM-dd", out dag)) throw new Gebruiksfout($"\"{gevraagd}\" is geen dag. Schrijf een dag als 2026-11-20.");
        var register = diensten.GetRequiredService<Register>();
        var beeld = argumenten.Waarde("dag") is null ? await register.LeesAsync(organisatie.Id, stop) : await register.LeesAsync(organisatie.Id, dag, stop);
        var vertrek = argumenten.Waarde("dag") is null ? (await diensten.GetRequiredService<Personenregister>().LeesAsync(organisatie.Id, beeld.Versie, stop)).Vertrek : Vertrekinstelling.Uit(beeld);
        var bevindingen = await diensten.GetRequiredService<Bevindingenlezer>().LeesAsync(organisatie.Id, new Blik(beeld, Kijker.ZietAlles), dag, vertrek, stop);
        Console.WriteLine(argumenten.Heeft("json") ? Json(bevindingen) : Tekst(bevindingen));
        return 0;
    }

    private static string Json(Bevindingenbeeld beeld) => JsonSerializer.Serialize(
        beeld.Alle.Select(bevinding => new
        {
            Toets = bevinding.Toets.Code,
            Ernst = bevinding.Toets.Ernst.ToString().ToLowerInvariant(),
            Soort = Soorten.Van(bevinding.Waar).Naam,
            bevinding.Waar.Id,
            Waar = bevinding.Waar.Titel,
            bevinding.Toelichting,
            Sinds = bevinding.Sinds ?? beeld.Vraag.Dagen.Dag(bevinding.SindsVersie),
            GeaccepteerdTot = beeld.Acceptatie(bevinding)?.Tot,
        }),
        Vorm);

    private static string Tekst(Bevindingenbeeld beeld) => string.Join(
        Environment.NewLine,
        Toetsboek.Alle.Select(toets => (toets, Aantal: beeld.Van(toets).Count(bevinding => beeld.Acceptatie(bevinding) is null))).Where(regel => regel.Aantal > 0)
            .Select(regel => $"{regel.Aantal,6}  {regel.toets.Titel}"));
}
