// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Uitwisseling.Schrijven;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Leden;

/// <summary>The members, also as a file.</summary>
public sealed class BeherenModel(SamenhangContext context) : Organiseerpagina
{
    internal IReadOnlyList<Verenigingslid> Leden { get; private set; } = [];

    internal DateOnly Dag => Tijd.Dag(Nu);

    internal int Aantal => Leden.Count(lid => lid.Van <= Dag && (lid.Tot is not { } tot || tot >= Dag));

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(string? vorm, CancellationToken stop)
    {
        Kop("Leden", Organiseren);
        Leden = await context.Set<Verenigingslid>().AsNoTracking().Where(rij => rij.OrganisatieId == Org).OrderBy(rij => rij.Naam).ThenBy(rij => rij.Van).ToListAsync(stop);
        return vorm is null ? Page() : Bestandsantwoord.Als(
            new Uitvoertabel("Leden", ["Lid", "Regio", "Vanaf", "Tot en met", "Contactpersoon", "E-mailadres", "Domeinen"], [.. Leden.Select(lid => (object?[])[lid.Naam, lid.Regio, lid.Van, lid.Tot, lid.Contactnaam, lid.Contactmail, lid.Domeinen?.ReplaceLineEndings(", ")])]), vorm, $"leden-{Dag:yyyy-MM-dd}");
    }
}
