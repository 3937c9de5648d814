// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;

namespace Samenhang.Platform.Terugzetten;

/// <summary>The latest changes of the viewer, and what was taken away lately by anybody, as far as the viewer may see it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class OverzichtModel(Wijzigingslezer lezer, Geschiedenis geschiedenis) : BeeldPagina
{
    /// <summary>Title of the page.</summary>
    public const string Naam = "Laatste wijzigingen";

    /// <summary>Address of the page.</summary>
    public const string Adres = "/wijzigingen";

    private const int Hoogstens = 20;

    /// <summary>Of a larger change only the number of records is told.</summary>
    private const int Groot = 200;

    private const int Zinnen = 5;

    /// <summary>The changes, newest first.</summary>
    internal IReadOnlyList<Wijzigingsregel> Wijzigingen { get; private set; } = [];

    /// <summary>What was taken away, the last one gone first.</summary>
    internal IReadOnlyList<Weggehaaldregel> Weggehaald { get; private set; } = [];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        Kop(Naam);
        var stop = HttpContext.RequestAborted;
        if (Gebruiker.PersoonId is { } persoon)
        {
            var bladen = await lezer.LaatsteVanAsync(Gebruiker.OrganisatieId, persoon, Hoogstens, stop);
            var stukken = await lezer.LeesStukkenAsync(Gebruiker.OrganisatieId, [.. bladen.Where(blad => blad.Aantal <= Groot).Select(blad => blad.Versie)], stop);
            var zicht = new Terugzicht(Blik, stukken.Where(stuk => stuk.Nieuw is null && Blik.Zoek(stuk.Id) is null).Select(stuk => stuk.Oud).OfType<Feit>());
            Wijzigingen = [.. bladen.Select(blad => Regel(blad, [.. stukken.Where(stuk => stuk.Versie == blad.Versie)], zicht))];
        }

        var weg = await lezer.LeesWeggehaaldAsync(Gebruiker.OrganisatieId, Hoogstens, stop);
        var wegzicht = new Terugzicht(Blik, weg.Select(deel => deel.Feit));
        var makers = await geschiedenis.LeesWieAsync(Gebruiker.OrganisatieId, [.. weg.Select(deel => deel.Versie).Distinct()], stop);
        Weggehaald =
        [
            .. weg.Select(deel => (Feit: wegzicht.Weg(deel.Feit.Id), deel.Versie)).Where(deel => deel.Feit is not null and not Instelling)
                .Select(deel => Weggehaaldregel.Van(this, deel.Feit!, makers.GetValueOrDefault(deel.Versie) ?? Maker.Onbekend)),
        ];
    }

    private Wijzigingsregel Regel(Wijzigingsblad blad, IReadOnlyList<Wijzigingsstuk> stukken, Terugzicht zicht)
    {
        var gezien = stukken.Where(stuk => !stuk.Gewist && zicht.Ziet(stuk)).ToList();
        var zinnen = gezien.Take(Zinnen).Select(stuk => (Zin(stuk), Blik.Zoek(stuk.Id) is { } feit ? Weg.Naar(feit) : null)).ToList();
        var meer = stukken.Count == 0 ? blad.Aantal : gezien.Count - zinnen.Count;
        var kan = stukken.Count == 0 || stukken.All(stuk => Blik.Zoek(stuk.Id)?.SindsVersie == (stuk.Nieuw is null ? null : blad.Versie));
        return new Wijzigingsregel(blad.Versie, Datumtekst.Tijdstip(blad.Tijdstip), zinnen, meer, blad.Reden, kan);
    }

    private string Zin(Wijzigingsstuk stuk)
    {
        var naam = Woorden.MetHoofdletter(Benaming.Van((stuk.Nieuw ?? stuk.Oud)!, Inrichting));
        return $"{naam} {(stuk.Oud is null ? "toegevoegd" : stuk.Nieuw is null ? "weggehaald" : "gewijzigd")}";
    }
}
