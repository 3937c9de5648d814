// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>A page of the Leerhuis. It knows the association and who looks, with or without account, and whether that is an organiser.</summary>
public abstract class Leerhuispagina : PageModel
{
    private const string Start = "/leerhuis";

    /// <summary>The association; null while the installation has none.</summary>
    public Vereniging? Vereniging { get; private set; }

    /// <summary>Who looks; null for a visitor without account.</summary>
    public Gebruiker? Gebruiker { get; private set; }

    /// <summary>The moment of the request (UTC).</summary>
    public DateTime Nu { get; private set; }

    /// <summary>Whether this is somebody of the association who organises.</summary>
    public bool IsOrganisator => Vereniging is { } vereniging && Gebruiker is { } wie && wie.OrganisatieId == vereniging.OrganisatieId && wie.Mag(Recht.LeerhuisOrganiseren);

    /// <summary>The association, on pages that are there only when it is.</summary>
    protected Guid Org => Vereniging!.OrganisatieId;

    /// <summary>A service of this request.</summary>
    protected T Dienst<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var diensten = HttpContext.RequestServices;
        Vereniging = await diensten.GetRequiredService<Verenigingsboek>().LeesAsync(HttpContext.RequestAborted);
        Gebruiker = diensten.GetRequiredService<HuidigeGebruiker>().OfNiemand;
        Nu = diensten.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (!MagErin)
        {
            context.Result = NotFound();
            return;
        }

        var schil = diensten.GetRequiredService<Schil>();
        schil.Plaats = Start;
        if (schil.Navigatie.Count == 0) schil.Navigatie = [new Navigatiepunt("Leerhuis", Start)];
        await next();
    }

    /// <summary>Whether the page is there for who looks.</summary>
    protected virtual bool MagErin => true;

    /// <summary>Titles the page and shows the way to it.</summary>
    /// <param name="titel">Title of the page.</param>
    /// <param name="pad">The steps between the Leerhuis and this page.</param>
    protected void Kop(string titel, params ReadOnlySpan<Kruimel> pad)
    {
        var schil = HttpContext.RequestServices.GetRequiredService<Schil>();
        schil.Titel = titel;
        schil.Kruimels = [new Kruimel("Leerhuis", Start), .. pad, new Kruimel(titel)];
    }
}

/// <summary>A page of the Leerhuis for everybody, also without account.</summary>
[AllowAnonymous]
public abstract class Openbarepagina : Leerhuispagina;

/// <summary>A page for who organises at the association; for others it is not there.</summary>
[VereistRecht(Recht.LeerhuisOrganiseren)]
public abstract class Organiseerpagina : Leerhuispagina
{
    /// <summary>The first step of the path.</summary>
    protected static Kruimel Organiseren => new("Organiseren", "/leerhuis/organiseren");

    /// <inheritdoc/>
    protected override bool MagErin => IsOrganisator;
}
