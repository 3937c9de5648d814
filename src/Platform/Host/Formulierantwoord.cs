// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samenhang.Platform.Host;

/// <summary>Answers of a page to a form that was sent.</summary>
public static class Formulierantwoord
{
    /// <summary>The same page with what was typed and what is wrong with it, status 400.</summary>
    public static PageResult Afgekeurd(this PageModel pagina)
    {
        pagina.Response.StatusCode = StatusCodes.Status400BadRequest;
        return pagina.Page();
    }

    /// <summary>The same page with one more objection, status 400.</summary>
    /// <param name="pagina">The page.</param>
    /// <param name="veld">Name of the field the objection belongs to, such as "Invoer.Naam"; empty when it belongs to the whole form.</param>
    /// <param name="melding">What is wrong and what to do, in Dutch.</param>
    public static PageResult Afgekeurd(this PageModel pagina, string veld, string melding)
    {
        pagina.ModelState.AddModelError(veld, melding);
        return pagina.Afgekeurd();
    }
}
