// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;
using Samenhang.Web.Testdata;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Fills an empty organisation with made-up data, to measure with. The same number and seed give the same data.</summary>
internal sealed record MaakTestdata() : Werkwoord(
    "maak-testdata",
    "--inspanningen 10000 --zaad 1 [--organisatie GM0294]",
    "Vult een lege organisatie met verzonnen gegevens om mee te meten. Hetzelfde aantal en zaad geven dezelfde gegevens.")
{
    private const string Standaard = "GM0294";
    private const int Meeste = 1_000_000;

    internal override string[] Opties => ["inspanningen", "zaad", "organisatie"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var aantal = Getal(argumenten, "inspanningen", 1, Meeste);
        var zaad = Getal(argumenten, "zaad", 0, int.MaxValue);
        var code = argumenten.Waarde("organisatie") ?? Standaard;
        var context = diensten.GetRequiredService<SamenhangContext>();
        var organisatie = await context.Organisaties.ZoekAsync(code, stop) ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        var landschap = Testlandschap.Maak(organisatie.Id, aantal, zaad);
        var resultaat = await diensten.GetRequiredService<Register>().VoerUitAsync(
            organisatie.Id, new Door(null, Tijd.Vandaag(diensten.GetRequiredService<TimeProvider>()), new HashSet<Guid>()),
            new LeesTestdata(landschap.Feiten), "Testgegevens", stop: stop);
        if (!resultaat.Gelukt)
        {
            Console.Error.WriteLine(resultaat.Bezwaren[0].Melding);
            return 1;
        }

        organisatie.Actief = true;
        context.Personen.AddRange(landschap.Personen);
        await context.SaveChangesAsync(stop);
        Console.WriteLine($"{organisatie.VolleNaam} heeft nu {resultaat.Gewijzigd} gegevens over {aantal} inspanningen, en {landschap.Personen.Count} personen.");
        return 0;
    }

    private static int Getal(Argumenten argumenten, string naam, int laagste, int hoogste) =>
        int.TryParse(argumenten.Verplicht(naam), null, out var getal) && getal >= laagste && getal <= hoogste
            ? getal
            : throw new Gebruiksfout($"Kies na --{naam} een getal van {laagste} tot en met {hoogste}.");
}
