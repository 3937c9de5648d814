// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Bezoek;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Pagina;

/// <summary>
/// A page about what is steered. Before its handler runs it has the Blik of the viewer at the moment of the time bar; a change goes through
/// <see cref="VoerUitAsync"/> or <see cref="BewaarAsync{T}"/>, which bring objections and conflicts back to the form with what was typed.
/// </summary>
[VereistRecht(Recht.BeeldBekijken)]
public abstract class BeeldPagina : PageModel
{
    /// <summary>The viewer.</summary>
    public Gebruiker Gebruiker { get; private set; } = null!;

    /// <summary>The moment being looked at.</summary>
    public Peil Peil { get; private set; } = Peil.Nu;

    /// <summary>The day with which validity dates of roles and contributions are read.</summary>
    public DateOnly Peildatum { get; private set; }

    /// <summary>All this viewer may see at that moment.</summary>
    public Blik Blik { get; private set; } = null!;

    /// <summary>Names of people.</summary>
    public Personenlijst Personen { get; private set; } = null!;

    /// <summary>Addresses of other pages at the same moment.</summary>
    public Wegwijzer Weg { get; private set; } = null!;

    /// <summary>What somebody else changed in the record while the form was open; empty when nobody did.</summary>
    public ImmutableArray<Veldverschil> Conflict { get; private set; } = [];

    /// <summary>Who did that, and when; empty when nobody did anything.</summary>
    public Intussen? Intussen { get; private set; }

    /// <summary>How the organisation arranged its roles at that moment.</summary>
    public Inrichting Inrichting => field ??= new(Blik);

    /// <summary>Who reads, what and when: for what is made of it on pages and in mail alike.</summary>
    public Lezing Lezing => field ??= new(Gebruiker, Blik, Personen, Weg, Peildatum, Peil.IsNu);

    /// <summary>What a role is called here.</summary>
    public string Rolwoord(Rol rol) => Inrichting.Rolnaam(rol);

    /// <summary>May this viewer change something here? Never in the past.</summary>
    /// <param name="recht">The permission it takes.</param>
    public bool MagWijzigen(Recht recht) => Peil.IsNu && Gebruiker.Mag(recht);

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var diensten = HttpContext.RequestServices;
        var stop = HttpContext.RequestAborted;
        Gebruiker = diensten.GetRequiredService<HuidigeGebruiker>().Gebruiker;
        if (Peil.Lees(Request.Query["op"]) is not { } peil)
        {
            context.Result = BadRequest();
            return;
        }

        if (await diensten.GetRequiredService<Tijdreis>().LeesAsync(Gebruiker.OrganisatieId, peil, stop) is not { } reis)
        {
            context.Result = NotFound();
            return;
        }

        if (!peil.IsNu && !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method))
        {
            context.Result = StatusCode(StatusCodes.Status409Conflict);
            return;
        }

        (Peil, Peildatum, Weg) = (peil, reis.Peildatum, new Wegwijzer(peil));
        var blikken = diensten.GetRequiredService<Blikken>();
        var vandaag = Tijd.Vandaag(diensten.GetRequiredService<TimeProvider>());
        Blik = blikken.Van(reis.Beeld, Kijker.Van(reis.Nu, Gebruiker.PersoonId, Gebruiker.Mag(Recht.VertrouwelijkZien), vandaag));
        Personen = await diensten.GetRequiredService<Personenregister>().LeesAsync(Gebruiker.OrganisatieId, reis.Nu.Versie, stop);
        if (!peil.IsNu) Personen = Personen.Op(reis.Nu, reis.Beeld, Peildatum);
        if (HeeftTijdbalk) diensten.GetRequiredService<Schil>().Tijdbalk = await diensten.GetRequiredService<Tijdbalkvuller>().MaakAsync(Request, Gebruiker.OrganisatieId, peil, reis, stop);
        await next();
        diensten.GetRequiredService<Bezoeken>().Merk(Gebruiker);
    }

    /// <summary>Whether the time bar stands above the page. A form has none: what was cannot be changed.</summary>
    protected virtual bool HeeftTijdbalk => true;

    /// <summary>Titles the page and shows the way to it.</summary>
    /// <param name="titel">Title of the page.</param>
    /// <param name="pad">The steps before it, first one first.</param>
    protected void Kop(string titel, params ReadOnlySpan<Kruimel> pad)
    {
        var schil = HttpContext.RequestServices.GetRequiredService<Schil>();
        schil.Titel = titel;
        schil.Kruimels = pad.Length == 0 ? [] : [.. pad, new Kruimel(titel)];
    }

    /// <summary>Who is doing this.</summary>
    protected Door Door => new(Gebruiker.PersoonId, Tijd.Vandaag(HttpContext.RequestServices.GetRequiredService<TimeProvider>()), Personen.Ids, Gebruiker.Mag(Recht.VertrouwelijkZien));

    /// <summary>Relational rows that belong to the change; written in the same transaction, only when it is recorded.</summary>
    protected Func<DbConnection, Task>? Naast { get; set; }

    /// <summary>Carries out a handeling and goes on to <paramref name="naar"/>; or shows the form again with the objections: status 400, or 409 when somebody else changed it.</summary>
    /// <param name="handeling">What is done; the page has checked the permission by its policy.</param>
    /// <param name="naar">Where to go when it is done.</param>
    /// <param name="melding">What to say there.</param>
    /// <param name="reden">Why, in the words of the person.</param>
    protected async Task<IActionResult> VoerUitAsync(IHandeling handeling, string naar, string melding, string? reden = null)
    {
        ArgumentNullException.ThrowIfNull(handeling);
        if (!ModelState.IsValid)
        {
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        var register = HttpContext.RequestServices.GetRequiredService<Register>();
        var resultaat = await register.VoerUitAsync(Gebruiker.OrganisatieId, Door, handeling, reden, Naast, HttpContext.RequestAborted);
        if (!resultaat.Gelukt)
        {
            foreach (var bezwaar in resultaat.Bezwaren)
            {
                ModelState.AddModelError(Veld(bezwaar.Veld), bezwaar.MetRegel);
            }

            return Opnieuw(resultaat.Bezwaren.Any(bezwaar => bezwaar.Regel == Bezwaar.Conflict) ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
        }

        TempData[Schil.Meldingsleutel] = resultaat.Gewijzigd == 0 ? "Er was niets te wijzigen." : melding;
        if (resultaat.Gewijzigd > 0 && Gebruiker.PersoonId is not null)
        {
            TempData[Schil.Ongedaansleutel] = resultaat.Beeld.Versie.ToString(CultureInfo.InvariantCulture);
        }

        return LocalRedirect(naar);
    }

    /// <summary>
    /// Saves a record that was edited in a form; when somebody else changed it meanwhile, shows both versions side by side, status 409.
    /// </summary>
    /// <param name="nieuw">The record as the form has it.</param>
    /// <param name="gezienVersie">Version the record had when the form was opened; 0 for a new record.</param>
    /// <param name="naar">Where to go when it is saved.</param>
    /// <param name="melding">What to say there.</param>
    /// <param name="reden">Why, in the words of the person.</param>
    /// <param name="handeling">The step that saves it, where that is more than saving; it is refused or done after the versions were compared.</param>
    protected async Task<IActionResult> BewaarAsync<T>(
        T nieuw, long gezienVersie, string naar, string melding, string? reden = null, IHandeling? handeling = null)
        where T : Feit
    {
        ArgumentNullException.ThrowIfNull(nieuw);
        var nu = Blik.Zoek<T>(nieuw.Id);
        if (ModelState.IsValid && nu is not null && nu.SindsVersie != gezienVersie)
        {
            Conflict = Veldvergelijker.Verschillen(nu, nieuw);
            if (Conflict.Length > 0)
            {
                await ZegWieAsync(nu.SindsVersie);
                return Opnieuw(StatusCodes.Status409Conflict);
            }
        }

        return await VoerUitAsync(handeling ?? new Bewaar<T>(Blik.MetVerborgen(nieuw), nu?.SindsVersie), naar, melding, reden);
    }

    /// <summary>Refuses a choice that this viewer cannot see, with the same words as one that does not exist.</summary>
    /// <param name="id">What was chosen; nothing is fine.</param>
    /// <param name="veld">Field of the record.</param>
    /// <param name="wat">What must be chosen, such as "een doel".</param>
    protected void MoetZichtbaarZijn(Guid? id, string veld, string wat)
    {
        if (id is { } gekozen && Blik.Zoek(gekozen) is null)
        {
            ModelState.AddModelError(Veld(veld), $"Kies {wat} uit de lijst: deze is er niet (meer).");
        }
    }

    /// <summary>Field of the form that belongs to a field of the record; the form is the property <c>Invoer</c>.</summary>
    /// <param name="veld">Name of the field; empty for the whole.</param>
    protected virtual string Veld(string veld) => string.IsNullOrEmpty(veld) ? "" : $"Invoer.{veld}";

    /// <summary>Finds out who made a change while the form was open.</summary>
    protected async Task ZegWieAsync(long versie)
    {
        var geschiedenis = HttpContext.RequestServices.GetRequiredService<Geschiedenis>();
        if (await geschiedenis.LeesWieAsync(Gebruiker.OrganisatieId, versie, HttpContext.RequestAborted) is var (persoon, tijdstip))
        {
            Intussen = new Intussen(Personen.Zoek(persoon)?.Naam ?? "Een collega", Datumtekst.Tijdstip(tijdstip));
        }
    }

    /// <summary>Shows the form again with what was typed.</summary>
    /// <param name="status">What the answer says: 400 or 409.</param>
    protected PageResult Opnieuw(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
