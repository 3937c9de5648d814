// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Formulieren;

/// <summary>
/// Adds, changes and removes a record that hangs on an opgave, goal or effort. The address ends on "nieuw", with what it hangs on as
/// <c>bij</c>, or on the id of the record. A page says only what its form holds.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="naam">What it is called, such as "mijlpaal".</param>
public abstract class Onderdeelpagina<T>(string naam) : Formulierpagina
    where T : Feit
{
    private const string Nieuw = "nieuw";

    /// <summary>The id of the record, or "nieuw".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>What a new record hangs on.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Bij { get; set; }

    /// <summary>Where to go back to, when that is another page than the one of what it hangs on; only within the product.</summary>
    [BindProperty(Name = "terug", SupportsGet = true)]
    public string? Vandaan { get; set; }

    /// <summary>What it hangs on; nothing for what belongs to the organisation as a whole.</summary>
    public Feit? Drager { get; private set; }

    /// <summary>Title of the page.</summary>
    public string Titel => $"{Woorden.MetHoofdletter(naam)} {(Bestaand is null ? "toevoegen" : "wijzigen")}";

    /// <summary>The record as it is stored; nothing when it is new.</summary>
    protected T? Oud => (T?)Bestaand;

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
            (Versie, Wegtehalen) = (oud.SindsVersie, naam);
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
        var nieuw = Maak(Oud, Oud?.Id ?? Guid.CreateVersion7());
        return await LegVastAsync(nieuw, Melding(nieuw), handeling: Handeling(nieuw));
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
        return await VoerUitAsync(new Verwijder<T>(oud.Id), Terug, $"{Woorden.MetHoofdletter(naam)} verwijderd.", Net(Reden));
    }

    /// <summary>What a record hangs on.</summary>
    protected abstract Guid? BijVan(T feit);

    /// <summary>May a record of this kind hang on this?</summary>
    protected virtual bool Past(Feit drager) => drager is Opgave or Inspanning;

    /// <summary>Where the records stand that hang on nothing; empty when each of this kind must hang on something.</summary>
    protected virtual Kruimel? Los => null;

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

    /// <summary>What is said when it is saved.</summary>
    protected virtual string Melding(T nieuw) => $"{Woorden.MetHoofdletter(naam)} bewaard.";

    /// <summary>The step that saves it, where that is more than saving.</summary>
    protected virtual IHandeling? Handeling(T nieuw) => null;

    private async Task<bool> GevondenAsync()
    {
        if (Guid.TryParse(Id, out var id))
        {
            Bestaand = await ZoekAsync<T>(id);
        }
        else if (!string.Equals(Id, Nieuw, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Drager = (Bij ?? (Oud is { } oud ? BijVan(oud) : null)) is { } bij ? await ZoekDragerAsync(bij) : null;
        if (Bestaand is null && (id != Guid.Empty || (Drager is null ? Los is null || !string.IsNullOrEmpty(Request.Query["bij"]) : !Past(Drager))))
        {
            return false;
        }

        Wegtehalen = Bestaand is null || IsWeggehaald ? null : naam;
        Terug = Vandaan is { } vandaan && Url.IsLocalUrl(vandaan) ? vandaan : Drager is null && Los?.Adres is { } los ? los : AdresVan(Drager);
        Kop(Titel, Drager is null && Los is { } plaats ? [plaats] : PadNaarWatErIs(Drager));
        return true;
    }
}
