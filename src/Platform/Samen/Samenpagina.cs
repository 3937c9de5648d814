// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Samen;

/// <summary>
/// Gives many records of a list the same value in one field: choose the field, the records and the value, see what changes and what is
/// refused, and say yes. It is one change, and is taken back as one.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
/// <typeparam name="TRij">The row of the list.</typeparam>
public abstract class Samenpagina<T, TRij> : Samenblad
    where T : Feit
    where TRij : class
{
    /// <summary>At most this many records are chosen from at once.</summary>
    private const int Hoogstens = 200;

    private readonly Samenveld<T>[] _velden;
    private Lijstblad<TRij>? _blad;

    /// <summary>With the fields that can be changed together.</summary>
    protected Samenpagina(params ReadOnlySpan<Samenveld<T>> velden) => _velden = velden.ToArray();

    /// <inheritdoc/>
    public override string Meervoud => Opzet.Meervoud;

    /// <inheritdoc/>
    public override string Terug => Blad.Keuze.Adres((_, _) => false);

    /// <inheritdoc/>
    public override string Adres => Blad.Keuze.Adres((_, _) => false, pad: Opzet.Pad + "/samen");

    /// <inheritdoc/>
    public override IEnumerable<(string Naam, string Waarde)> Filter => Blad.Keuze.Delen;

    /// <inheritdoc/>
    public override IReadOnlyList<Keuze> Velden => [.. _velden.Where(Mag).Select(veld => new Keuze(veld.Sleutel, veld.Titel))];

    /// <inheritdoc/>
    public override IReadOnlyList<Keuze>? Waarden => Gekozen?.Keuzes?.Invoke(Blik) is { } keuzes ? Gekozen.MagLeeg ? [new Keuze("", "(leeg)"), .. keuzes] : keuzes : null;

    /// <inheritdoc/>
    public override string? Veldtitel => Gekozen?.Titel;

    /// <inheritdoc/>
    public override string? Hulp => Gekozen?.Hulp;

    /// <inheritdoc/>
    public override IReadOnlyList<Samenvraag> Vragen => Gekozen?.Vragen ?? [];

    /// <summary>The list.</summary>
    protected abstract Lijstopzet<TRij> Opzet { get; }

    private Lijstblad<TRij> Blad => _blad ??= new(Opzet, Lees(Blik, Peildatum), new Lijstcontext(Blik, Peildatum, Personen, Weg, null), Request.Query, Hoogstens);

    private Samenveld<T>? Gekozen => Array.Find(_velden, veld => veld.Sleutel == Veldsleutel && Mag(veld));

    private bool Mag(Samenveld<T> veld) => veld.Recht is not { } recht || Gebruiker.Mag(recht);

    /// <summary>The rows of what this viewer may see.</summary>
    protected abstract Projectie<TRij> Lees(Blik blik, DateOnly peildatum);

    /// <summary>The record of a row.</summary>
    protected abstract T Van(TRij rij);

    /// <summary>Asks which field, and then which records and what value.</summary>
    public IActionResult OnGet()
    {
        if (!Peil.IsNu)
        {
            return LocalRedirect(Terug);
        }

        Toon();
        return Page();
    }

    /// <summary>Shows what would change, and what is refused.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Toon();
        var nieuw = Lees();
        if (!ModelState.IsValid)
        {
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        await ToonVoorbeeldAsync(nieuw);
        return Page();
    }

    /// <summary>Does it: all of them, or nothing when one was changed since or is refused after all.</summary>
    public async Task<IActionResult> OnPostBewaarAsync()
    {
        Toon();
        var nieuw = Lees();
        if (!ModelState.IsValid)
        {
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        await ToonVoorbeeldAsync(nieuw);
        var wat = nieuw.Length == 1 ? $"1 {Opzet.Enkelvoud}" : $"{nieuw.Length} {Opzet.Meervoud}";
        return await VoerUitAsync(new WijzigSamen([.. nieuw.Select(deel => deel.Deel)]), Terug, $"{Woorden.MetHoofdletter(wat)} gewijzigd.", string.IsNullOrWhiteSpace(Reden) ? null : Reden.Trim());
    }

    private void Toon()
    {
        Kop($"Wijzig meer {Opzet.Meervoud} tegelijk", new Kruimel(Woorden.MetHoofdletter(Opzet.Meervoud), Terug));
        Gevonden = Blad.Uitkomst.Aantal;
        var tekst = new Veldtekst(Blik, Personen);
        Regels = Gekozen is not { } veld ? [] :
        [
            .. Blad.Uitkomst.Groepen.SelectMany(groep => groep.Rijen).Select(Van).DistinctBy(feit => feit.Id)
                .Select(feit => (Feit: feit, Bron: veld.BronVan(Blik, feit, Door.Vandaag)))
                .Select(deel => new Samenregel(
                    deel.Feit.Id, deel.Bron?.SindsVersie ?? 0, deel.Feit.Titel, Weg.Naar(deel.Feit), tekst.Waarde(veld.Veld, veld.WaardeVan(deel.Bron)), null, [], false)),
        ];
        if (HttpMethods.IsGet(Request.Method) && Alles is not null)
        {
            Kies = [.. Regels.Select(regel => regel.Sleutel)];
        }
    }

    /// <summary>The records as they must become; adds what is wrong to the form.</summary>
    private ImmutableArray<Voorstel> Lees()
    {
        if (Gekozen is not { } veld)
        {
            ModelState.AddModelError("veld", "Kies wat je wilt wijzigen.");
            return [];
        }

        if (Kies.Count is 0 or > Hoogstens)
        {
            ModelState.AddModelError(nameof(Kies), Kies.Count == 0 ? "Kies ten minste één regel uit de lijst." : $"Kies hoogstens {Hoogstens} regels.");
        }

        if (Reden?.Length > Feit.TekstMax)
        {
            ModelState.AddModelError(nameof(Reden), $"Een reden heeft hoogstens {Feit.TekstMax} tekens.");
        }

        var antwoord = new Samenantwoord(Blik, Door, Waarde?.Trim() ?? "", Vraag);
        var delen = ImmutableArray.CreateBuilder<Voorstel>();
        foreach (var sleutel in Kies.Distinct().Take(Hoogstens))
        {
            if (sleutel.Split(':') is not [var id, var versie] || !Guid.TryParseExact(id, "N", out var gekozen) || !long.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var gezien)
                || Blik.Zoek<T>(gekozen) is not { } feit)
            {
                ModelState.AddModelError(nameof(Kies), "Een van de regels is er niet (meer). Kies opnieuw.");
                return [];
            }

            var bron = veld.BronVan(Blik, feit, Door.Vandaag);
            if (!MagWaarde(veld) || (veld.Maak is null ? veld.Zet(feit, antwoord.Waarde) : veld.Maak(antwoord, feit)) is not { } straks)
            {
                Weiger(veld, antwoord);
                return [];
            }

            if (veld.Bron is not null && (bron?.SindsVersie ?? 0) != gezien)
            {
                ModelState.AddModelError(nameof(Kies), $"‘{feit.Titel}’ is intussen door iemand anders gewijzigd. Kijk opnieuw naar wat er staat.");
                return [];
            }

            delen.Add(new Voorstel(feit, bron, new Samendeel(Blik.MetVerborgen(straks), straks.Id == bron?.Id ? gezien : 0, feit.Titel)));
        }

        return delen.ToImmutable();
    }

    private void Weiger(Samenveld<T> veld, Samenantwoord antwoord)
    {
        foreach (var (vraag, melding) in antwoord.Geweigerd) ModelState.AddModelError(veld.Vragen.Any(gevraagd => gevraagd.Sleutel == vraag) ? $"{nameof(Vraag)}[{vraag}]" : nameof(Kies), melding);
        if (ModelState.IsValid) ModelState.AddModelError(nameof(Waarde), veld.Keuzes is null ? $"‘{Waarde}’ is hier niet te lezen. {veld.Hulp}" : "Kies een waarde uit de lijst.");
    }

    private bool MagWaarde(Samenveld<T> veld) => veld.Keuzes is null || Waarden!.Any(keuze => keuze.Waarde == (Waarde?.Trim() ?? ""));

    private async Task ToonVoorbeeldAsync(ImmutableArray<Voorstel> delen)
    {
        var beeld = await HttpContext.RequestServices.GetRequiredService<Register>().LeesAsync(Gebruiker.OrganisatieId, HttpContext.RequestAborted);
        var (veld, tekst) = (Gekozen!, new Veldtekst(Blik, Personen));
        Regels =
        [
            .. delen.Select(voorstel =>
            {
                var (nu, bron, deel) = voorstel;
                var bezwaren = new WijzigSamen([deel]).Voer(beeld, Door) is Bezwaren geweigerd ? geweigerd.Alle.Select(bezwaar => bezwaar.Melding) : [];
                var (oud, nieuw) = (tekst.Waarde(veld.Veld, veld.WaardeVan(bron)), tekst.Waarde(veld.Veld, veld.WaardeVan(deel.Feit)));
                return new Samenregel(nu.Id, bron?.SindsVersie ?? 0, nu.Titel, Weg.Naar(nu), oud, nieuw, [.. bezwaren], veld.Maak is null && oud == nieuw);
            }),
        ];
        IsVoorbeeld = true;
    }

    /// <summary>What one of the chosen records would become.</summary>
    /// <param name="Feit">The record.</param>
    /// <param name="Bron">The record that has the value now.</param>
    /// <param name="Deel">What would be written.</param>
    private sealed record Voorstel(T Feit, Feit? Bron, Samendeel Deel);
}
