// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Verloop;

namespace Samenhang.Platform.Formulieren;

/// <summary>
/// Adds, changes and removes a record that has a page and a list of its own. The page that adds has no <c>id</c> in its address. A page
/// says only what its form holds.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="nieuw">Title of the page that adds, such as "Nieuw doel".</param>
/// <param name="naam">What it is called with its article, such as "het doel".</param>
public abstract class Stukpagina<T>(string nieuw, string naam) : Formulierpagina
    where T : Feit
{
    /// <summary>The record; nothing on the page that adds.</summary>
    [FromRoute]
    public Guid? Id { get; set; }

    /// <summary>Title of the page.</summary>
    public string Titel => Bestaand is null ? nieuw : $"Wijzig {naam}";

    /// <summary>The record as it is stored; nothing when it is new.</summary>
    protected T? Oud => (T?)Bestaand;

    /// <summary>The list the record is in.</summary>
    protected abstract Kruimel Plaats { get; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await GevondenAsync())
        {
            return NotFound();
        }

        if (!Peil.IsNu)
        {
            return LocalRedirect(Terug);
        }

        if (Oud is { } oud)
        {
            Versie = oud.SindsVersie;
            Vul(oud);
        }
        else
        {
            Begin();
        }

        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await GevondenAsync())
        {
            return NotFound();
        }

        await ControleerAsync();
        var stuk = Maak(Oud, Oud?.Id ?? Guid.CreateVersion7());
        return await LegVastAsync(stuk, Oud is null ? $"‘{Benaming.Kort(stuk.Titel)}’ is toegevoegd." : "De wijziging is bewaard.", Weg.Naar(stuk) ?? Terug, Handeling(stuk));
    }

    /// <summary>Takes it away; its past stays.</summary>
    public async Task<IActionResult> OnPostVerwijderAsync()
    {
        if (!await GevondenAsync() || IsWeggehaald || Oud is not { } oud)
        {
            return NotFound();
        }

        ModelState.Clear();
        Versie = oud.SindsVersie;
        Vul(oud);
        return await VoerUitAsync(new Verwijder<T>(oud.Id), Plaats.Adres ?? "/", $"‘{oud.Titel}’ is verwijderd.", Net(Reden));
    }

    /// <summary>The step that saves it, where that is more than saving.</summary>
    protected virtual IHandeling? Handeling(T nieuw) => null;

    /// <summary>Fills the form from the record.</summary>
    protected abstract void Vul(T feit);

    /// <summary>Fills the form of a new record, where it starts with more than nothing.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Holds what was typed against what the rules of the record cannot know; adds what is wrong to the form.</summary>
    protected virtual Task ControleerAsync() => Task.CompletedTask;

    /// <summary>The record as the form has it.</summary>
    /// <param name="oud">The stored record, whose other fields stay.</param>
    /// <param name="id">Its id.</param>
    protected abstract T Maak(T? oud, Guid id);

    private async Task<bool> GevondenAsync()
    {
        Bestaand = Id is { } id ? await ZoekAsync<T>(id) : null;
        if (Id is not null && Bestaand is null)
        {
            return false;
        }

        var nu = IsWeggehaald ? null : Bestaand;
        Terug = nu is null ? Plaats.Adres ?? "/" : Weg.Naar(nu) ?? Plaats.Adres ?? "/";
        Wegtehalen = nu is null ? null : naam;
        Kop(Titel, nu is null ? [Plaats] : [Plaats, new Kruimel(nu.Titel, Weg.Naar(nu))]);
        return true;
    }
}
