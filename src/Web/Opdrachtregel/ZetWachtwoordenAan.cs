// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>The way back in when the issuer of an organisation that takes no passwords is away or was set up wrongly.</summary>
internal sealed record ZetWachtwoordenAan() : Werkwoord(
    "zet-wachtwoorden-aan",
    "--organisatie GM0294",
    "Laat mensen van een organisatie zich weer met een wachtwoord aanmelden, ook als dat via Beheer was uitgezet.")
{
    internal override string[] Opties => ["organisatie"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var code = argumenten.Verplicht("organisatie");
        var context = diensten.GetRequiredService<SamenhangContext>();
        var organisatie = await context.Organisaties.AsNoTracking().ZoekAsync(code, stop) ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        if (await context.Koppelingen.SingleOrDefaultAsync(rij => rij.OrganisatieId == organisatie.Id && rij.LokaalUit, stop) is not { } koppeling)
        {
            Console.WriteLine($"{organisatie.VolleNaam} had wachtwoorden niet uitgezet.");
            return 0;
        }

        koppeling.LokaalUit = false;
        diensten.GetRequiredService<Toegangsspoor>().Schrijf(Spoorsoort.KoppelingGewijzigd, organisatie.Id, null, "wachtwoorden aan, op de opdrachtregel");
        await context.SaveChangesAsync(stop);
        diensten.GetRequiredService<Toegang>().VergeetAlles();
        Console.WriteLine($"Mensen van {organisatie.VolleNaam} kunnen zich weer met een wachtwoord aanmelden.");
        return 0;
    }
}
