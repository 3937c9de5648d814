// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Overzicht;
using Samenhang.Platform.Verloop;

namespace Samenhang.Opgaven.Vandaag;

/// <summary>Writes what stands on Vandaag as a mail.</summary>
internal sealed class Overzichtschrijver(Nieuwsschrijver nieuws)
{
    /// <summary>Lines of a part; the rest is on Vandaag.</summary>
    private const int Meeste = 10;

    /// <summary>How far ahead a mail tells of dates: a week, as the next one comes by then.</summary>
    private const int Vooruit = 7;

    internal async Task<Overzichttekst> SchrijfAsync(Overzichtvraag vraag, CancellationToken stop)
    {
        var beeld = new Vandaagbeeld(vraag.Lezing, vraag.Gevolgd);
        var alineas = new List<string>();
        var tellingen = new List<string>();
        if (vraag.Soorten.Contains(Overzichtsoort.Vragen)) Vragen(vraag, beeld, alineas, tellingen);
        if (vraag.Soorten.Contains(Overzichtsoort.Nieuws)) await NieuwsAsync(vraag, beeld, alineas, tellingen, stop);
        return new Overzichttekst($"Samenhang: {string.Join(", ", tellingen)}", alineas);
    }

    private static void Vragen(Overzichtvraag vraag, Vandaagbeeld beeld, List<string> alineas, List<string> tellingen)
    {
        var regels = beeld.Beslissen.Select(besluit => $"Beslissen: {besluit.Naam}, {(besluit.Datum is { } datum ? Vandaagtekst.Dag(datum, beeld.Dag) : "datum onbekend")}.")
            .Concat(beeld.Bevestigen.Select(punt => $"Bevestig de stand van {punt.Waar.Titel}{(punt.Weken is { } weken ? $", die is {weken} weken oud" : "")}."))
            .Concat(beeld.Inzet.Select(rol => $"Antwoord of de lijn akkoord is met de inzet van {vraag.Lezing.Personen.Naam(rol.PersoonId)} voor {vraag.Lezing.Blik.Zoek(rol.Op)?.Titel}."))
            .Concat(beeld.Voorbij.Reverse().Select(punt => $"{Vandaagtekst.Wat(punt)}, {Vandaagtekst.Over(punt.Dag, beeld.Dag)}."))
            .Concat(beeld.Komend.Where(punt => punt.Dag.DayNumber - beeld.Dag.DayNumber <= Vooruit).Select(punt => $"{Woorden.MetHoofdletter(Vandaagtekst.Dag(punt.Dag, beeld.Dag))}: {Vandaagtekst.Wat(punt)}."))
            .ToList();
        if (regels.Count == 0) return;
        Zet($"Wat om je vraagt en wat eraan komt ({vraag.Lezing.Gebruiker.OrganisatieNaam}):", regels, regels.Count, alineas);
        tellingen.Add(regels.Count == 1 ? "1 ding voor jou" : $"{regels.Count} dingen voor jou");
    }

    private async Task NieuwsAsync(Overzichtvraag vraag, Vandaagbeeld beeld, List<string> alineas, List<string> tellingen, CancellationToken stop)
    {
        var gelezen = await nieuws.LeesAsync(vraag.Lezing, vraag.Sinds, beeld.Mijn.Bevat, 4 * Meeste, stop);
        // Nobody needs a mail about what they did themselves.
        var regels = gelezen.Groepen.Select(groep => (groep.Onderwerp, Zinnen: groep.Regels.Where(regel => regel.Wie != Nieuwsschrijver.Zelf).SelectMany(regel => regel.Zinnen).Distinct().ToList()))
            .Where(groep => groep.Zinnen.Count > 0).Select(groep => $"{groep.Onderwerp.Titel}: {string.Join(" ", groep.Zinnen)}").ToList();
        if (regels.Count == 0) return;
        Zet($"Veranderd op wat je draagt of volgt ({vraag.Lezing.Gebruiker.OrganisatieNaam}):", regels, regels.Count, alineas);
        tellingen.Add(regels.Count == 1 ? "1 stuk veranderd" : $"{regels.Count} stukken veranderd");
    }

    private static void Zet(string kop, List<string> regels, int aantal, List<string> alineas)
    {
        alineas.Add(kop);
        alineas.AddRange(regels.Take(Meeste).Select(regel => $"– {regel}"));
        if (aantal > Meeste) alineas.Add($"En nog {aantal - Meeste}. Je leest ze op Vandaag.");
    }
}
