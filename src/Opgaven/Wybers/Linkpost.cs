// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>Mails participants their own link. The address is used once and not kept with the participant.</summary>
internal sealed class Linkpost(Zaalschrijver schrijver, Postbus postbus, SamenhangContext context)
{
    private const int MeestePerDeelnemer = 3;

    internal async Task<bool> StuurAsync(Zaalbezoek bezoek, string adres, string email, CancellationToken stop)
    {
        if (await schrijver.TelMailAsync(bezoek.Wie!, MeestePerDeelnemer, stop) != Zaaluitslag.Gedaan) return false;
        postbus.Leg(bezoek.Zaal.OrganisatieId, email, $"Jouw link: {bezoek.Wyber.Startvraag}", new Brief(
            $"Dag {bezoek.Wie!.Naam ?? "deelnemer"},",
            [$"Je doet mee aan een wyber van {bezoek.Organisatie}: {bezoek.Wyber.Startvraag}", Fasetekst.Volgende(bezoek.Wyber)],
            "Open jouw pagina", adres, ["Deze link is van jou alleen. Je ziet er wat er met jouw bijdragen gebeurt, ook later."]));
        await context.SaveChangesAsync(stop);
        return true;
    }
}
