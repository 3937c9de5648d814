// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Reservekopie;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Puts a backup back and checks it. Exit code 1 when it is not good or cannot be put there.</summary>
internal sealed record Herstel() : Werkwoord(
    "herstel",
    "--bron <bestand.db> --doel <datamap> [--overschrijf], of --afronden",
    "Zet een reservekopie terug in een datamap en controleert haar. Met --afronden: maakt een database klaar die met pg_restore is teruggezet.")
{
    internal override string[] Opties => ["bron", "doel"];

    internal override string[] Schakelaars => ["overschrijf", "afronden"];

    internal override bool VereistDatabase => false;

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var afronden = argumenten.Heeft("afronden");
        if (afronden && (argumenten.Waarde("bron") ?? argumenten.Waarde("doel")) is not null)
            throw new Gebruiksfout("Bij --afronden horen geen --bron en --doel.");
        if (!afronden) _ = (argumenten.Verplicht("bron"), argumenten.Verplicht("doel"));
        try
        {
            var verslag = afronden
                ? await ActivatorUtilities.CreateInstance<Terugzetting>(diensten).RondAfAsync(stop)
                : await new Kopieterugzetter(diensten.GetRequiredService<TimeProvider>())
                    .ZetTerugAsync(argumenten.Pad("bron")!, argumenten.Pad("doel")!, argumenten.Heeft("overschrijf"), stop);
            Toon(verslag, afronden);
            return verslag.IsGoed ? 0 : 1;
        }
        catch (Exception fout) when (fout is ReservekopieException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fout.Message);
            return 1;
        }
    }

    private static void Toon(Terugzetverslag verslag, bool afronden)
    {
        foreach (var (organisatie, controle) in verslag.Organisaties)
        {
            Console.WriteLine($"{organisatie}: {(controle.IsGoed ? "in orde" : "NIET in orde")}, versie {controle.Versie}, {controle.Feiten} feiten");
            foreach (var fout in controle.Fouten) Console.WriteLine($"  {fout}");
        }

        if (!afronden && !verslag.HadControlegetal) Console.WriteLine("Bij de kopie stond geen .sha256; of het bestand heel is, blijkt alleen uit de controle hierboven.");
        if (verslag.Vastgehouden > 0) Console.WriteLine($"{verslag.Vastgehouden} berichten wachten in Beheer → Post tot iemand ze opnieuw verstuurt: ze kunnen al verstuurd zijn.");
        if (verslag.Vervangen is { } oud) Console.WriteLine($"De oude database staat nu in {oud}");
        Console.WriteLine("Kijk na het terugzetten in Beheer → Wie heeft welke rol: wat sinds de kopie is ingetrokken, is er weer.");
    }
}
