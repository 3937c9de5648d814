// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Demonstratie;

/// <summary>Lets a visitor be one of the personas, while the demo is on.</summary>
public sealed class Demoaanmelding(Demo demo, SamenhangContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Toegangsspoor spoor)
{
    /// <summary>The personas of the demo; none when it is off, or was filled with something else.</summary>
    internal async Task<IReadOnlyList<Persona>> LeesAsync(CancellationToken stop)
    {
        if (!demo.IsAan) return [];
        var personas = Demogegevens.Personas();
        var personen = await context.Personen.AsNoTracking()
            .Where(persoon => context.Organisaties.Any(rij => rij.Id == persoon.OrganisatieId && rij.Demo && rij.CbsCode == Lindewaard.Code))
            .ToDictionaryAsync(persoon => persoon.Id, stop);
        return
        [
            .. from persona in personas
               let persoon = personen.GetValueOrDefault(Demosleutel.Id(persona.Persoon))
               where persoon is not null
               select new Persona(persona, persoon.Naam, persoon.Functie),
        ];
    }

    /// <summary>Signs in as this persona.</summary>
    /// <returns>Where this persona starts; null when the demo is off or there is no such persona.</returns>
    public async Task<string?> MeldAanAsync(string? sleutel)
    {
        if (!demo.IsAan || Demogegevens.Personas().FirstOrDefault(rij => rij.Sleutel == sleutel) is not { } persona) return null;
        if (await accounts.FindByEmailAsync(persona.Email) is not { Demo: true } account) return null;
        spoor.Schrijf(Spoorsoort.Aangemeld, account, zelf: true, "als persoon van de demonstratie");
        await aanmelding.SignInAsync(account, isPersistent: false);
        await context.SaveChangesAsync();
        return persona.Adres;
    }

    /// <summary>A persona with the name it has now.</summary>
    internal sealed record Persona(Demopersona Wie, string Naam, string? Functie);
}
