// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Archief;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Takes a whole organisation in from an archive. Exit code 1 when it was refused.</summary>
internal sealed record NeemArchiefOver() : Werkwoord(
    "neem-archief-over",
    "--bron <bestand.zip>",
    "Neemt een hele organisatie over uit een archief dat met \"archiveer\" is gemaakt. Weigert als zij hier al een geschiedenis heeft.")
{
    internal override string[] Opties => ["bron"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        _ = argumenten.Verplicht("bron");
        try
        {
            await using var stroom = File.OpenRead(argumenten.Pad("bron")!);
            var (organisatie, controle) = await ActivatorUtilities.CreateInstance<Archiefovername>(diensten).NeemOverAsync(stroom, stop);
            Console.WriteLine($"{organisatie} is overgenomen: versie {controle.Versie}, {controle.Feiten} feiten, {(controle.IsGoed ? "in orde" : "NIET in orde")}");
            foreach (var fout in controle.Fouten) Console.WriteLine($"  {fout}");
            Console.WriteLine("Accounts horen bij een installatie en zijn niet meegekomen. Met maak-beheerder geef je de eerste beheerder toegang.");
            return controle.IsGoed ? 0 : 1;
        }
        catch (Exception fout) when (fout is ArchiefException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fout.Message);
            return 1;
        }
    }
}
