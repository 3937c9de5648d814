// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>A page about mastermind groups: who looks, and what this person is in a round. What somebody may not see is not there.</summary>
public abstract class Mastermindpagina : PageModel
{
    /// <summary>Who looks; nothing when not signed in.</summary>
    internal Gebruiker? Gebruiker { get; private set; }

    internal Vereniging? Vereniging { get; private set; }

    internal SamenhangContext Context { get; private set; } = null!;

    internal TimeProvider Klok { get; private set; } = null!;

    /// <summary>Account of who looks; a visitor of the demo has none.</summary>
    internal Guid? Account => Gebruiker?.AccountId;

    internal DateTime Nu => Klok.GetUtcNow().UtcDateTime;

    internal DateOnly Vandaag => Klok.Vandaag();

    /// <summary>Arranges rounds: in the organisation that is the association.</summary>
    internal bool IsOrganisator => Vereniging is { } vereniging && Gebruiker is { } wie && wie.OrganisatieId == vereniging.OrganisatieId && wie.Mag(Recht.LeerhuisOrganiseren);

    /// <summary>Letters to who asked for a place.</summary>
    private protected Mastermindpost Brieven => HttpContext.RequestServices.GetRequiredService<Mastermindpost>();

    /// <summary>Opens what was said at intakes; a page shows it to begeleiders only.</summary>
    private protected Notitiesleutel Intakesleutel => HttpContext.RequestServices.GetRequiredService<Notitiesleutel>();

    /// <summary>Ends when the reader leaves.</summary>
    protected CancellationToken Stop => HttpContext.RequestAborted;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var diensten = HttpContext.RequestServices;
        Gebruiker = diensten.GetRequiredService<HuidigeGebruiker>().OfNiemand;
        Context = diensten.GetRequiredService<SamenhangContext>();
        Klok = diensten.GetRequiredService<TimeProvider>();
        Vereniging = await diensten.GetRequiredService<Verenigingsboek>().LeesAsync(Stop);
        await next();
    }

    /// <summary>The round, for its organiser and its begeleiders; nothing for anybody else.</summary>
    internal async Task<Rondestuk?> StukAsync(Guid id) =>
        Gebruiker is not null && await Rondestuk.LeesAsync(Context, Intakesleutel, id, Stop) is { } stuk && (stuk.IsBegeleider(Account) || (IsOrganisator && stuk.Ronde.OrganisatieId == Vereniging!.OrganisatieId)) ? stuk : null;

    /// <summary>The round, for its begeleiders only.</summary>
    internal async Task<Rondestuk?> BegeleiderstukAsync(Guid id) => await StukAsync(id) is { } stuk && stuk.IsBegeleider(Account) ? stuk : null;

    /// <summary>Titles the page and shows the way to it, from the mastermind groups on.</summary>
    private protected void Kop(string titel, params ReadOnlySpan<Kruimel> pad) => Titel(titel, [new Kruimel("Mastermind", "/mastermind"), .. pad]);

    /// <summary>Titles the page and shows the whole way to it.</summary>
    private protected void Titel(string titel, params ReadOnlySpan<Kruimel> pad)
    {
        var schil = HttpContext.RequestServices.GetRequiredService<Schil>();
        schil.Titel = titel;
        schil.Kruimels = pad.Length == 0 ? [] : [.. pad, new Kruimel(titel)];
    }

    /// <summary>Goes on after something was done.</summary>
    private protected IActionResult Klaar(string naar, string melding)
    {
        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect(naar);
    }

    /// <summary>Adds a line to the log of a round.</summary>
    private protected void Noteer(Guid ronde, string tekst) =>
        Context.Add(new Mastermindlogregel { RondeId = ronde, Tijdstip = Nu, Door = Gebruiker?.Naam ?? "Een aanvrager", Tekst = tekst[..Math.Min(tekst.Length, Mastermindlogregel.TekstLengte)] });

    /// <summary>Whether a change failed because another was first.</summary>
    private protected async Task<bool> BewaardAsync()
    {
        try
        {
            await Context.SaveChangesAsync(Stop);
            return true;
        }
        catch (DbUpdateException fout) when (fout.IsDubbel())
        {
            Context.ChangeTracker.Clear();
            return false;
        }
    }

    private protected static string? Net(string? tekst)
    {
        var net = tekst?.Trim().ReplaceLineEndings("\n");
        return string.IsNullOrEmpty(net) ? null : net;
    }
}
