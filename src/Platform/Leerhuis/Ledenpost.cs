// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Post;

namespace Samenhang.Platform.Leerhuis;

/// <summary>The messages about membership.</summary>
public sealed class Ledenpost(Aanmeldlink links, TimeProvider klok)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromDays(14);

    /// <summary>Somebody is said to work for a member.</summary>
    /// <param name="vereniging">The association.</param>
    /// <param name="lid">The member.</param>
    /// <param name="email">The mail address in lower case.</param>
    public Postbericht Uitgenodigd(Vereniging vereniging, Verenigingslid lid, string email)
    {
        ArgumentNullException.ThrowIfNull(vereniging);
        ArgumentNullException.ThrowIfNull(lid);
        return Maak(
            vereniging, email, $"Je doet mee als lid: {vereniging.Naam}",
            [$"{lid.Contactnaam ?? "De contactpersoon"} van {lid.Naam} zegt dat je daar werkt. Meld je je met dit e-mailadres aan, dan doe je mee als lid van {vereniging.Naam}: ook aan activiteiten voor leden, en zonder kosten."],
            "Bekijk de kalender", "/leerhuis", $"Klopt dit niet? Laat het {lid.Contactmail} weten. Wat we van je bewaren, zie en wis je op de kalender bij Mijn aanmeldingen.");
    }

    /// <summary>Somebody is whom the association speaks with at a member.</summary>
    /// <param name="vereniging">The association.</param>
    /// <param name="lid">The member; has a mail address of a contact.</param>
    public Postbericht Contactpersoon(Vereniging vereniging, Verenigingslid lid)
    {
        ArgumentNullException.ThrowIfNull(vereniging);
        ArgumentNullException.ThrowIfNull(lid);
        var email = lid.Contactmail!.ToLowerInvariant();
        return Maak(
            vereniging, email, $"Je bent contactpersoon van {lid.Naam}",
            [$"Bij {vereniging.Naam} sta je als contactpersoon van {lid.Naam}. Je zegt ons wie bij jullie werkt, als het e-mailadres dat niet laat zien.", "De link werkt zeven dagen. Daarna vraag je op de kalender bij Mijn aanmeldingen een nieuwe aan."],
            "Bekijk je pagina", links.Mijn(email), "Ben je het niet? Laat het ons weten.");
    }

    private Postbericht Maak(Vereniging vereniging, string email, string onderwerp, IReadOnlyList<string> alineas, string knop, string pad, string slot) => Postbus.Maak(
        vereniging.OrganisatieId, email, onderwerp, new Brief("Dag,", alineas, knop, pad, vereniging.Contactmail is { } vragen ? [$"Vragen? Mail {vragen}.", slot] : [slot]), klok, Geldig);
}
