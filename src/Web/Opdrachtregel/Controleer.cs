// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Proves that stored history was not altered; exit code 1 when it was.</summary>
internal sealed record Controleer() : Werkwoord(
    "controleer",
    "[--organisatie GM0294] [--anker HASH]",
    "Controleert of niemand de vastgelegde geschiedenis heeft veranderd. Met een eerder afgedrukt anker zie je ook of het einde is afgekapt.")
{
    internal override string[] Opties => ["organisatie", "anker"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var anker = argumenten.Waarde("anker");
        if (anker is not null && argumenten.Waarde("organisatie") is null) throw new Gebruiksfout("Bij --anker hoort --organisatie.");
        var goed = true;
        foreach (var organisatie in await KiesAsync(argumenten, diensten.GetRequiredService<SamenhangContext>(), stop))
        {
            var verslag = await diensten.GetRequiredService<Controle>().ControleerMetBijlagenAsync(organisatie.Id, anker, stop);
            goed &= verslag.IsGoed;
            Console.WriteLine($"{organisatie.CbsCode} {organisatie.Naam}: {(verslag.IsGoed ? "in orde" : "NIET in orde")}");
            Console.WriteLine($"  versie {verslag.Versie}, {verslag.Feiten} feiten, {verslag.Gewist} gewist, anker {(verslag.Anker.Length == 0 ? "-" : verslag.Anker)}");
            foreach (var fout in verslag.Fouten) Console.WriteLine($"  {fout}");
        }

        return goed ? 0 : 1;
    }

    private static async Task<List<Organisatie>> KiesAsync(Argumenten argumenten, SamenhangContext context, CancellationToken stop)
    {
        if (argumenten.Waarde("organisatie") is not { } code)
            return await context.MetGeschiedenis().AsNoTracking().OrderBy(rij => rij.CbsCode).ToListAsync(stop);
        return await context.Organisaties.AsNoTracking().ZoekAsync(code, stop) is { } gevonden
            ? [gevonden]
            : throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
    }
}
