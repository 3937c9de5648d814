// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Asks before an opgave or effort is taken away.</summary>
public abstract class Weghaalvraag : Formulierpagina
{
    /// <summary>Its name.</summary>
    public string Naam { get; protected set; } = "";

    /// <summary>What it is called, such as "opgave".</summary>
    public string Soort { get; protected set; } = "";
}

/// <summary>Takes an opgave or effort away; others that still hang on it stop that.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="soort">What it is called, such as "opgave".</param>
public abstract class Weghaalpagina<T>(string soort) : Weghaalvraag
    where T : Feit
{
    /// <summary>The list to go to when it is gone.</summary>
    protected abstract string Lijst { get; }

    /// <summary>Asks.</summary>
    public IActionResult OnGet(Guid id) => !Gevonden(id) ? NotFound() : Peil.IsNu ? Page() : LocalRedirect(Terug);

    /// <summary>Takes it away.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id) =>
        Gevonden(id) ? await VoerUitAsync(new Verwijder<T>(id), Lijst, $"‘{Naam}’ is verwijderd.", Net(Reden)) : NotFound();

    private bool Gevonden(Guid id)
    {
        if (Blik.Zoek<T>(id) is not { } feit)
        {
            return false;
        }

        (Naam, Soort, Terug) = (feit.Titel, soort, Weg.Naar(feit)!);
        Kop($"{Woorden.MetHoofdletter(soort)} verwijderen", PadNaar(feit));
        return true;
    }
}
