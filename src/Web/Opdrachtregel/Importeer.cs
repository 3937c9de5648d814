// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Uitwisseling;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Takes lists over. Exit code 0: every row; 1: some were rejected; 2: nothing could be read.</summary>
internal sealed record Importeer() : Werkwoord(
    "importeer",
    "--organisatie GM0294 --bron <bestand of map> [--proef] [--neem-geldige] [--reden \"…\"] [--rapport uit.json] [--bij-twijfel nieuw|zelfde]",
    "Neemt lijsten over (.xlsx, .csv, of een map daarmee). Met --proef verandert er niets; met --neem-geldige blijven alleen de afgewezen rijen achter.")
{
    private const int Onleesbaar = 2;
    private const int MeesteRegels = 100;

    internal override string[] Opties => ["organisatie", "bron", "reden", "rapport", "bij-twijfel"];

    internal override string[] Schakelaars => ["proef", "neem-geldige"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var code = argumenten.Verplicht("organisatie");
        _ = argumenten.Verplicht("bron");
        var organisatie = await diensten.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().ZoekAsync(code, stop)
            ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        var wensen = Importwensen.Geen with { BijTwijfel = BijTwijfel(argumenten.Waarde("bij-twijfel")) };
        try
        {
            var importeur = diensten.GetRequiredService<Importeur>();
            var voorbereiding = await importeur.BereidAsync(organisatie.Id, Bronlezer.LeesPad(argumenten.Pad("bron")!, stop), wensen, stop: stop);
            var geldige = argumenten.Heeft("neem-geldige");
            var plan = voorbereiding.Plan;
            if (!argumenten.Heeft("proef") && (plan.IsGeheel || geldige))
            {
                (_, plan) = await importeur.NeemOverAsync(organisatie.Id, null, voorbereiding, geldige, argumenten.Waarde("reden"), stop);
            }

            await SchrijfAsync(argumenten.Pad("rapport"), Importverslag.Van(plan), stop);
            Toon(voorbereiding, plan, argumenten.Heeft("proef"), geldige);
            return plan.IsGeheel ? 0 : 1;
        }
        catch (OnleesbaarException onleesbaar)
        {
            Console.Error.WriteLine(onleesbaar.Message);
            await SchrijfAsync(argumenten.Pad("rapport"), Importverslag.Leeg, stop);
            return Onleesbaar;
        }
    }

    private static bool? BijTwijfel(string? waarde) => waarde switch
    {
        null => null,
        "nieuw" => false,
        "zelfde" => true,
        _ => throw new Gebruiksfout("Kies na --bij-twijfel: nieuw of zelfde."),
    };

    private static Task SchrijfAsync(string? pad, Importverslag verslag, CancellationToken stop) =>
        pad is null ? Task.CompletedTask : File.WriteAllTextAsync(pad, verslag.Json(), stop);

    private static void Toon(Importvoorbereiding voorbereiding, Overnameplan plan, bool proef, bool geldige)
    {
        foreach (var melding in voorbereiding.Meldingen) Console.WriteLine(melding);
        var verslag = Importverslag.Van(plan);
        foreach (var regel in verslag.Regels.Where(regel => regel.Uitkomst == "afgewezen").Take(MeesteRegels))
            Console.WriteLine($"{regel.Bestand}{(regel.Blad.Length > 0 ? $", blad {regel.Blad}" : "")}, rij {regel.Rij}: {regel.Melding}");
        Console.WriteLine($"Gelezen {verslag.Gelezen}, nieuw {verslag.Nieuw}, gewijzigd {verslag.Gewijzigd}, ongewijzigd {verslag.Ongewijzigd}, afgewezen {verslag.Afgewezen}, waarschuwingen {verslag.Waarschuwingen}.");
        Console.WriteLine(proef ? "Dit was een proef; er is niets overgenomen."
            : plan.IsGeheel || geldige ? plan.Mutaties.Count == 0 ? "Er was niets te wijzigen." : "Overgenomen."
            : "Er is niets overgenomen. Verbeter de afgewezen rijen, of geef --neem-geldige mee.");
    }
}
