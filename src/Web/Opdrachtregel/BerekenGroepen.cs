// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Samenhang.Kern.Groepen;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Divides people or things over groups, read from a file. Nothing is recorded.</summary>
internal sealed record BerekenGroepen() : Werkwoord(
    "bereken groepen",
    "--invoer BESTAND [--formaat mdgplib|json] [--seconden 3] [--zaad 1] [--bewijs] [--json]",
    "Verdeelt over groepen, zo gevarieerd mogelijk binnen elke groep. Dezelfde invoer, seconden en zaad geven dezelfde uitkomst. De invoer is van MDGPLib, of JSON: een tabel met afstanden of een ronde met personen en regels. Met --bewijs rekent cbc een ronde na, als dat geïnstalleerd is.")
{
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal override string[] Opties => ["invoer", "formaat", "seconden", "zaad"];

    internal override string[] Schakelaars => ["json", "bewijs"];

    internal override bool VereistDatabase => false;

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        argumenten.Verplicht("invoer");
        var pad = argumenten.Pad("invoer")!;
        if (!File.Exists(pad)) throw new Gebruiksfout($"Het bestand \"{pad}\" is er niet.");
        var seconden = double.TryParse(argumenten.Waarde("seconden") ?? "3", NumberStyles.Float, CultureInfo.InvariantCulture, out var tijd) && tijd is > 0 and <= 86_400
            ? tijd : throw new Gebruiksfout("--seconden is een getal boven 0, hoogstens 86400.");
        var zaad = long.TryParse(argumenten.Waarde("zaad") ?? "1", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) ? getal : throw new Gebruiksfout("--zaad is een geheel getal.");
        var inhoud = await File.ReadAllTextAsync(pad, stop);
        var begin = Stopwatch.GetTimestamp();
        using var wekker = CancellationTokenSource.CreateLinkedTokenSource(stop);
        wekker.CancelAfter(TimeSpan.FromSeconds(seconden));
        var formaat = argumenten.Waarde("formaat") ?? "mdgplib";
        if (formaat is not ("mdgplib" or "json")) throw new Gebruiksfout($"Het formaat \"{formaat}\" bestaat niet; kies mdgplib of json.");
        if (formaat == "json" && !Afstandentabel.Past(inhoud)) return Groepenronde.Stel(inhoud, zaad, seconden, argumenten.Heeft("json"), argumenten.Heeft("bewijs"), wekker.Token, stop);
        if (argumenten.Heeft("bewijs")) throw new Gebruiksfout("--bewijs kan alleen bij een ronde met personen en regels; voor een tabel met afstanden geeft de uitkomst zelf een bewezen bovengrens.");
        var vraag = formaat == "json" ? Afstandentabel.Lees(inhoud, out var bezwaren) : Mdgplib.Lees(new StringReader(inhoud), out bezwaren);
        if (vraag is null) return Groepenronde.Weiger(bezwaren);
        var uitkomst = Verdeler.Verdeel(vraag, zaad, Verdeler.Stappen(seconden), null, wekker.Token);
        if (!uitkomst.Voltooid) Groepenronde.WaarschuwOnvoltooid();
        Console.WriteLine(argumenten.Heeft("json") ? Json(uitkomst, Stopwatch.GetElapsedTime(begin)) : Tekst(uitkomst));
        return 0;
    }

    private static string Json(Verdeeluitkomst uitkomst, TimeSpan duur) => JsonSerializer.Serialize(
        new { uitkomst.Waarde, uitkomst.Bovengrens, uitkomst.Bewezen, uitkomst.Groepen, Seconden = Math.Round(duur.TotalSeconds, 3) }, Vorm);

    private static string Tekst(Verdeeluitkomst uitkomst) => string.Join(
        Environment.NewLine,
        [
            .. uitkomst.Groepen.Select((groep, nummer) => $"groep {nummer + 1}: {string.Join(' ', groep)}"),
            string.Create(CultureInfo.InvariantCulture, $"waarde {uitkomst.Waarde}, {(uitkomst.Bewezen ? "bewezen de beste" : $"hoogstens {uitkomst.Bovengrens}")}"),
        ]);
}
