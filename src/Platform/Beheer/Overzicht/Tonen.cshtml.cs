// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Overzicht;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class TonenModel(SamenhangContext context, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    public string Organisatie => huidige.Gebruiker.OrganisatieNaam;

    public IReadOnlyList<Beheerplaats> Plaatsen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        schil.Titel = "Beheer";
        var eigen = huidige.Gebruiker.OrganisatieId;
        var personen = await context.Personen.CountAsync(persoon => persoon.OrganisatieId == eigen && persoon.Actief, stop);
        var afdelingen = await context.Afdelingen.CountAsync(afdeling => afdeling.OrganisatieId == eigen && afdeling.Actief, stop);
        var leden = await context.Lidmaatschappen.Where(lid => lid.OrganisatieId == eigen).Select(lid => lid.AccountId).Distinct().CountAsync(stop);
        Beheerplaats[] alle =
        [
            new("Organisatie", "/beheer/organisatie", "Welke rollen de opgavemanager vervult, en hoe rollen hier heten", Recht.OrganisatieBeheren),
            new("Herinneren", "/beheer/herinneren", "Wat Samenhang mailt over standen en herijken", Recht.OrganisatieBeheren),
            new("Grenzen", "/beheer/grenzen", "Vanaf waar iets een bevinding wordt", Recht.OrganisatieBeheren),
            new("Opgavetoets", "/beheer/opgavetoets", "Vanaf wanneer een vraag een opgave is, en hoeveel opgaven dat geeft", Recht.OrganisatieBeheren),
            new("Meldformulier", "/beheer/meldformulier", "Inwoners zelf een signaal laten melden, zonder account", Recht.OrganisatieBeheren),
            new("Portefeuilles", "/beheer/portefeuilles", "Van wie, en van wanneer tot wanneer", Recht.OrganisatieBeheren),
            new("Afdelingen", "/beheer/afdelingen", $"{afdelingen} in gebruik", Recht.PersonenBeheren),
            new("Personen", "/beheer/personen", $"{personen} aan het werk, met functie en werkgever", Recht.PersonenBeheren),
            new("Leden", "/beheer/leden", $"Wie toegang heeft, met welke rol en tot wanneer: {leden}", Recht.OrganisatieBeheren),
            new("Wie heeft welke rol", "/beheer/rolhouders", "Om elk jaar na te lopen, ook als bestand", Recht.OrganisatieBeheren),
            new("Aanmelden", "/beheer/aanmelden", "Voor welke rollen een tweede stap verplicht is, en aanmelden via je organisatie", Recht.OrganisatieBeheren),
            new("Toegangsspoor", "/beheer/spoor", "Wie zich aanmeldde, en wat er aan toegang veranderde", Recht.OrganisatieBeheren),
            new("Post", "/beheer/post", "Berichten die zijn verstuurd, wachten of zijn mislukt", Recht.OrganisatieBeheren),
            new("Opvolging", "/opvolging", "Iemand vertrekt: al zijn of haar rollen in één keer overdragen", Recht.RolVervullen),
            new("Rolprofielen", "/rolprofielen", "Wat elke rol doet, beslist en moet kunnen, en hoe ze nog meer heet", Recht.BeeldBekijken),
            new("Bestuurswissel", "/bestuurswissel", "Na verkiezingen: rollen openstellen, een nieuw programma, een overdrachtsdossier", Recht.BeeldBekijken),
            new("Vereniging", "/beheer/vereniging", "Of deze organisatie de vereniging van het Leerhuis is, en hoe het Leerhuis werkt", Recht.OrganisatieBeheren),
            new("Rollen en rechten", "/beheer/rollen", "Wie wat mag", Recht.PersonenBeheren),
        ];
        Plaatsen = [.. alle.Where(plaats => huidige.Gebruiker.Mag(plaats.Recht))];
    }

    public sealed record Beheerplaats(string Naam, string Adres, string Uitleg, Recht Recht);
}
