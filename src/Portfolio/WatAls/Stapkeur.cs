// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Pagina;

namespace Samenhang.Portfolio.WatAls;

/// <summary>Says beside its fields why a typed step cannot be done.</summary>
internal static class Stapkeur
{
    /// <summary>Adds what is wrong to the form; true when it can be done.</summary>
    /// <param name="pagina">The page with the form, named Invoer.</param>
    /// <param name="invoer">The step.</param>
    /// <param name="soort">Its kind.</param>
    /// <param name="stappen">All steps, this one among them.</param>
    internal static bool Keur(BeeldPagina pagina, BekijkenModel.Stapformulier invoer, Stapsoort soort, Lijst<Stap> stappen)
    {
        Zie(pagina, invoer.Op, nameof(BekijkenModel.Stapformulier.Op), "een opgave of inspanning");
        Zie(pagina, invoer.Naar, nameof(BekijkenModel.Stapformulier.Naar), "waarin dit verdergaat");
        if (invoer.Op is null)
        {
            pagina.ModelState.TryAddModelError(Veld(nameof(BekijkenModel.Stapformulier.Op)), "Kies een opgave of inspanning.");
        }

        if (Stappen.VraagtUitleg(soort) && string.IsNullOrWhiteSpace(invoer.Toelichting))
        {
            pagina.ModelState.TryAddModelError(Veld(nameof(BekijkenModel.Stapformulier.Toelichting)), "Leg uit waarom deze werkwijze past.");
        }

        if (pagina.ModelState.IsValid)
        {
            foreach (var bezwaar in Doorrekening.Van(pagina.Blik, stappen, pagina.Peildatum, null, out _))
            {
                pagina.ModelState.AddModelError(Veld(bezwaar.Veld[(bezwaar.Veld.LastIndexOf('.') + 1)..]), Woorden.MetHoofdletter(bezwaar.Melding));
            }
        }

        return pagina.ModelState.IsValid;
    }

    /// <summary>What is hidden is refused with the same words as what does not exist.</summary>
    private static void Zie(BeeldPagina pagina, Guid? id, string veld, string wat)
    {
        if (id is { } gekozen && pagina.Blik.Zoek(gekozen) is not (Opgave or Inspanning))
        {
            pagina.ModelState.AddModelError(Veld(veld), $"Kies {wat} uit de lijst: deze is er niet (meer).");
        }
    }

    private static string Veld(string veld) => veld.Length == 0 ? "" : $"Invoer.{veld}";
}
