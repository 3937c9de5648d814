// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Toetsknoppen;

/// <summary>From where on a question is an opgave here, with what a choice leads to before it is saved.</summary>
[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class WijzigenModel(Schil schil) : BeeldPagina
{
    private Toetsvoorraad? _voorraad;

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public static IReadOnlyList<Keuze> Vragen { get; } = [.. Opgavevraag.Alle.Where(vraag => vraag.Code != Opgavevraag.VanBuiten).Select(vraag => new Keuze(vraag.Code, vraag.Vraag))];

    /// <summary>The knoppen as they stand in the form.</summary>
    public Knoppen Gekozen { get; private set; } = Knoppen.Gewoon;

    /// <summary>How many opgaven there would be with them.</summary>
    public Toetstelling Nu => Voorraad.Tel(Gekozen);

    /// <summary>The same for every number of marks.</summary>
    public IEnumerable<(int Drempel, Toetstelling Telling)> PerDrempel => Enumerable.Range(1, 4).Select(drempel => (drempel, Voorraad.Tel(Gekozen with { Kenmerken = drempel })));

    /// <summary>How many were counted.</summary>
    public int Aantal => Voorraad.Gevallen.Length;

    /// <summary>More than the organisation can carry; empty when it is not.</summary>
    public string? Grens => Kern.Toetsen.Grenzen.Van(Blik).Opgaven is var grens && Nu.Zeker > grens ? $"Dat is meer dan de {grens} opgaven die jullie samen aankunnen." : null;

    /// <summary>What is shown is not saved.</summary>
    public bool IsVoorbeeld { get; private set; }

    protected override bool HeeftTijdbalk => false;

    private Toetsvoorraad Voorraad => _voorraad ??= Toetsvoorraad.Van(Blik);

    public static IReadOnlyList<Keuze> Getallen(int van, int tot) => [.. Enumerable.Range(van, tot - van + 1).Select(getal => new Keuze($"{getal}", $"{getal}"))];

    /// <summary>"11 opgaven", or "4 tot 11 opgaven" where something is not known.</summary>
    public static string Woorden(Toetstelling telling) => telling.Zeker == telling.Hoogstens
        ? telling.Zeker == 1 ? "1 opgave" : $"{telling.Zeker} opgaven"
        : $"{telling.Zeker} tot {telling.Hoogstens} opgaven";

    public void OnGet()
    {
        schil.ZetBeheer("Opgavetoets");
        Gekozen = Knoppen.Van(Blik);
        Invoer = Velden.Van(Gekozen);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        schil.ZetBeheer("Opgavetoets");
        var gevraagd = Invoer.Maak();
        Gekozen = Knoppen.Van(Blik);
        if (gevraagd.Kenmerken is < 1 or > 4) ModelState.AddModelError("Invoer.Kenmerken", "Kies een getal van 1 tot en met 4.");
        if (gevraagd.Overige < 0 || gevraagd.Overige > Opgavevraag.AantalOverig) ModelState.AddModelError("Invoer.Overige", $"Kies een getal van 0 tot en met {Opgavevraag.AantalOverig}.");
        if ((Invoer.Moet ?? []).Any(code => !Vragen.Any(vraag => vraag.Waarde == code))) ModelState.AddModelError("Invoer.Moet", "Kies vragen uit de lijst.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        (Gekozen, IsVoorbeeld) = (gevraagd, true);
        if (Invoer.Alleenkijken) return Page();
        var instellingen = gevraagd.Instellingen().Select(deel => new Instelling { Id = Guid.CreateVersion7(), Sleutel = deel.Sleutel, Waarde = deel.Waarde });
        return await VoerUitAsync(new StelIn([.. instellingen]), "/beheer/opgavetoets", "De knoppen zijn bewaard.");
    }

    public sealed class Velden
    {
        public int Kenmerken { get; set; }

        public int Overige { get; set; }

        public bool OokIntern { get; set; }

        public bool EerderTelt { get; set; }

        public IReadOnlyList<string>? Moet { get; set; }

        public bool Alleenkijken { get; set; }

        internal static Velden Van(Knoppen knoppen) => new()
        {
            Kenmerken = knoppen.Kenmerken,
            Overige = knoppen.Overige,
            OokIntern = knoppen.OokIntern,
            EerderTelt = knoppen.EerderTelt,
            Moet = [.. knoppen.Moet ?? []],
        };

        internal Knoppen Maak() => new(Kenmerken, Overige, OokIntern, EerderTelt, Lijst.Uit(Opgavevraag.Alle.Select(vraag => vraag.Code).Where(code => Moet?.Contains(code) == true)));
    }
}
