// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Archief;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Writes one whole organisation to a file that another installation can take in.</summary>
internal sealed record Archiveer() : Werkwoord(
    "archiveer",
    "--organisatie GM0294 --doel <bestand.zip>",
    "Schrijft een hele organisatie, met haar geschiedenis en bijlagen, naar een open archief. Zie docs/archief.md.")
{
    internal override string[] Opties => ["organisatie", "doel"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var code = argumenten.Verplicht("organisatie");
        _ = argumenten.Verplicht("doel");
        var doel = argumenten.Pad("doel")!;
        var organisatie = await diensten.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().ZoekAsync(code, stop)
            ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        if (File.Exists(doel)) throw new Gebruiksfout($"{doel} bestaat al.");
        var deel = doel + ".deel";
        try
        {
            string anker;
            await using (var stroom = new FileStream(deel, FileMode.Create, FileAccess.ReadWrite))
                anker = await ActivatorUtilities.CreateInstance<Archiefmaker>(diensten).SchrijfAsync(organisatie, stroom, stop);
            File.Move(deel, doel);
            Console.WriteLine($"{organisatie.VolleNaam} staat in {doel}");
            Console.WriteLine($"anker {anker}");
            return 0;
        }
        catch (Exception fout) when (fout is ArchiefException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fout.Message);
            return 1;
        }
        finally
        {
            File.Delete(deel);
        }
    }
}
