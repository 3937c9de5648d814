// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Lijsten;

/// <summary>A page that shows a list. The page itself only says which list, and what is around the table.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public abstract class Lijstpagina<TRij> : BeeldPagina
    where TRij : class
{
    /// <summary>What is shown.</summary>
    public Lijstblad<TRij> Blad { get; private set; } = null!;

    /// <summary>The toolbar, with the lists that this viewer keeps.</summary>
    public IHtmlContent Werkbalk { get; private set; } = HtmlString.Empty;

    /// <summary>May this viewer take the list out as a file?</summary>
    public bool MagExporteren => Gebruiker.Mag(Recht.Exporteren);

    /// <summary>Address of this list as a file.</summary>
    /// <param name="vorm">csv or xlsx.</param>
    public string Exportadres(string vorm) => Blad.Keuze.Adres("vorm", vorm, Blad.Opzet.Pad + "/exporteren");

    /// <summary>Address where many rows of this list are changed together.</summary>
    public string Samenadres => Blad.Keuze.Adres((_, _) => false, pad: Opzet.Pad + "/samen");

    /// <summary>The head of the page.</summary>
    /// <param name="nieuw">Address of the page that adds one; nothing when this viewer may not.</param>
    /// <param name="tekst">Words of that link.</param>
    public Lijstkop Bovenaan(string? nieuw, string tekst) => MagExporteren
        ? new(Woorden.MetHoofdletter(Opzet.Meervoud), Exportadres("xlsx"), Exportadres("csv"), nieuw, tekst)
        : new(Woorden.MetHoofdletter(Opzet.Meervoud), null, null, nieuw, tekst);

    /// <summary>The list.</summary>
    protected abstract Lijstopzet<TRij> Opzet { get; }

    /// <summary>The rows of what this viewer may see.</summary>
    protected abstract Projectie<TRij> Lees(Blik blik, DateOnly peildatum);

    /// <summary>Title of the page.</summary>
    protected virtual string Titel => Woorden.MetHoofdletter(Opzet.Meervoud);

    /// <summary>Shows the list; an address without anything leads to the kept list that this person begins with.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var lijsten = await HttpContext.RequestServices.GetRequiredService<Bewaardelijsten>().LeesAsync(Gebruiker, Opzet.Pad, HttpContext.RequestAborted);
        var standaard = lijsten.FirstOrDefault(lijst => lijst.IsStandaard);
        if (standaard is not null && !Request.QueryString.HasValue)
        {
            return LocalRedirect(standaard.Adres);
        }

        Kop(Titel);
        Blad = Lijstblad<TRij>.Van(Opzet, Lees(Blik, Peildatum), new Lijstcontext(Blik, Peildatum, Personen, Weg, null), Request, standaard is not null);
        Werkbalk = Blad.Werkbalk(Gebruiker.AccountId is null ? null : new Lijstmenu(Opzet.Pad, Lijstnaam.Vraag(Request.QueryString.Value) ?? "", lijsten, this));
        return Page();
    }
}
