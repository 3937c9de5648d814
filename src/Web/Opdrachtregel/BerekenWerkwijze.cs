// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Takes the werkwijzetest with answers from a file. Nothing is recorded, and no database is needed.</summary>
internal sealed record BerekenWerkwijze() : Werkwoord(
    "bereken werkwijze",
    "--antwoorden antwoorden.json [--json]",
    "Rekent uit welke werkwijze past bij de antwoorden op de veertien vragen van de test; met --json met de uitleg per vraag.")
{
    /// <summary>More than fourteen answers with the longest notes.</summary>
    private const long Grootste = 1_000_000;

    private static readonly JsonSerializerOptions Vorm = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal override string[] Opties => ["antwoorden"];

    internal override string[] Schakelaars => ["json"];

    internal override bool VereistDatabase => false;

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        argumenten.Verplicht("antwoorden");
        var antwoorden = Antwoordbestand.Lees(await LeesAsync(argumenten.Pad("antwoorden")!, stop), out var fout);
        if (fout is not null) throw new Gebruiksfout(fout);
        var uitslag = Werkwijzetest.Neem(antwoorden);
        Console.WriteLine(argumenten.Heeft("json") ? Json(uitslag) : Tekst(uitslag));
        return 0;
    }

    private static async Task<string> LeesAsync(string pad, CancellationToken stop)
    {
        try
        {
            if (new FileInfo(pad) is { Exists: true, Length: > Grootste }) throw new Gebruiksfout($"Het bestand \"{pad}\" is te groot voor veertien antwoorden.");
            return await File.ReadAllTextAsync(pad, stop);
        }
        catch (Exception onleesbaar) when (onleesbaar is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new Gebruiksfout($"Het bestand \"{pad}\" is niet te lezen.");
        }
    }

    private static string Json(Uitslag uitslag) => JsonSerializer.Serialize(
        new
        {
            Advies = Woorden.Van(uitslag.Advies),
            uitslag.Beantwoord,
            Mengvorm = uitslag.Mengvorm is { } mengvorm ? new { Eerst = Woorden.Van(mengvorm.Eerst), Daarna = Woorden.Van(mengvorm.Daarna), mengvorm.Overgang } : null,
            Volgorde = uitslag.Volgorde.Select(plaats => new
            {
                Werkwijze = Woorden.Van(plaats.Werkwijze),
                plaats.Punten,
                plaats.Laagst,
                plaats.Hoogst,
                Past = plaats.Woord,
                plaats.ValtAf,
                plaats.Regel,
                plaats.Redenen,
            }),
            Open = uitslag.Open.Select(open => new
            {
                open.Vraag,
                Werkwijzevragen.Zoek(open.Vraag)!.Tekst,
                Wendingen = open.Wendingen.Select(wending => new { Antwoord = Woorden.Van(wending.Antwoord), Eerste = Woorden.Van(wending.Eerste) }),
            }),
            Antwoorden = Werkwijzevragen.Alle.Select(vraag => new { Vraag = vraag.Nummer, vraag.Tekst, Antwoord = Woorden.Van(uitslag.Antwoorden[vraag.Nummer - 1]) }),
        },
        Vorm);

    private static string Tekst(Uitslag uitslag) => string.Join(
        Environment.NewLine,
        [
            uitslag.IsLeeg ? "Er is nog geen enkel antwoord: er is niets te zeggen." : $"{Woorden.MetHoofdletter(Woorden.Van(uitslag.Advies))} past het best.",
            .. uitslag.Volgorde.Select((plaats, nummer) => $"{nummer + 1}. {Woorden.Van(plaats.Werkwijze),-15} {plaats.Punten,4}  {plaats.Woord}{(plaats.Regel is { } regel ? $". {regel}" : "")}"),
            .. uitslag.Mengvorm is { } mengvorm ? new[] { $"Mengvorm: eerst {Woorden.Van(mengvorm.Eerst)}, daarna {Woorden.Van(mengvorm.Daarna)}. {mengvorm.Overgang}" } : [],
            .. uitslag.Open.Length > 0 ? new[] { $"Nog te veranderen door vraag {string.Join(", ", uitslag.Open.Select(open => open.Vraag))}." } : [],
        ]);
}
