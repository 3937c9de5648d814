// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Samenhang.Platform.Hulp;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Zoeken;

namespace Samenhang.Platform.Host;

/// <summary>
/// Before every page: tells the frame who is here and where they may go, and sends somebody with a handed out password to choose
/// their own first, and somebody of whom a second step is asked to set it up.
/// </summary>
internal sealed class Schilvuller(
    Schil schil, HuidigeGebruiker huidige, Demo demo, Handboek handboek, IEnumerable<Menupunt> menu, IEnumerable<Snelactie> acties) : IPageFilter
{
    private const string Demotekst = "Dit is een demonstratie. Gemeente Lindewaard, de mensen en de cijfers zijn verzonnen.";
    private const string Bezoekertekst = Demotekst + " Je kijkt mee zonder account.";
    private const string Personatekst = Demotekst + " Wat je wijzigt, zien andere bezoekers ook.";

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        schil.Hulpadres = Hulpwijzer.Adres(context.HttpContext.Request.Path.Value ?? "", handboek);
        if (demo.IsAan)
        {
            schil.Demo = huidige.OfNiemand?.AccountId is null ? Bezoekertekst : Personatekst;
            schil.Demoaanmelding = "/demo";
        }

        if (huidige.OfNiemand is not { } gebruiker) return;
        schil.Organisatie = gebruiker.OrganisatieNaam;
        schil.Wisseladres = "/organisatie/kies";
        schil.AndereOrganisaties =
        [
            .. huidige.PerOrganisatie.Where(ander => ander.OrganisatieId != gebruiker.OrganisatieId)
                .Select(ander => new AndereOrganisatie(ander.OrganisatieCode, ander.OrganisatieNaam)),
        ];
        if (!gebruiker.IsBezoeker)
            schil.Gebruiker = new Schilgebruiker(gebruiker.Naam, gebruiker.PersoonId is { } persoon ? $"/personen/{persoon}" : null);
        schil.Wijzigingenadres = gebruiker.IsBezoeker || !gebruiker.Mag(Recht.BeeldBekijken) ? null : "/wijzigingen";
        // Visitors share the accounts of the demo; who an organisation vouches for arranges the account there.
        schil.Accountadres = demo.IsAan || Sessies.Gebonden(context.HttpContext) is not null ? null : "/account";
        schil.Zoekadres = gebruiker.Mag(Recht.BeeldBekijken) ? "/zoeken" : null;
        schil.Nieuw = [.. acties.Where(actie => gebruiker.Mag(actie.Recht)).Select(actie => new Navigatiepunt(actie.Tekst, actie.Adres))];
        schil.Navigatie = Punten(gebruiker, voet: false);
        schil.Voetlinks = Punten(gebruiker, voet: true);
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // A page that only shows would be rendered without anything to show.
        if (context.HandlerMethod is null && !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (!huidige.WachtwoordVervangen && !huidige.TweedeStapInstellen) return;
        var pagina = context.ActionDescriptor.ModelTypeInfo!;
        if (pagina.IsDefined(typeof(MagMetOudWachtwoordAttribute), false)) return;
        if (huidige.WachtwoordVervangen) context.Result = new RedirectResult("/wachtwoord");
        else if (!pagina.IsDefined(typeof(MagZonderTweedeStapAttribute), false)) context.Result = new RedirectResult("/account/tweede-stap");
    }

    private Navigatiepunt[] Punten(Gebruiker gebruiker, bool voet) =>
    [
        .. menu.Where(punt => punt.Voet == voet && gebruiker.Mag(punt.Recht)).OrderBy(punt => punt.Volgorde)
            .Select(punt => new Navigatiepunt(punt.Tekst, punt.Adres, punt.Rechts)),
    ];

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
