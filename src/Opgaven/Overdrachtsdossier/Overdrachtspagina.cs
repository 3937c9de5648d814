// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Overdrachtsdossier;

/// <summary>The dossier of a moment, of one opgave or of all; the page shows it, the file holds the same.</summary>
public abstract class Overdrachtspagina : BeeldPagina
{
    /// <summary>Only this opgave; without it, all.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Opgave { get; set; }

    internal Opgave? Gekozen { get; private set; }

    internal IReadOnlyList<Blok> Blokken { get; private set; } = [];

    internal IReadOnlyList<Opgave> Opgaven { get; private set; } = [];

    internal string Titel => Gekozen is { } opgave ? $"Overdrachtsdossier {opgave.Naam}" : "Overdrachtsdossier";

    /// <summary>Of which moment it is, in words.</summary>
    internal string Moment => Datumtekst.Lang(Peildatum);

    /// <summary>What a reader must know before reading.</summary>
    internal string Verantwoording =>
        $"{Gebruiker.OrganisatieNaam}. Gemaakt van wat was vastgelegd op {Moment} (versie {Blik.Versie}). Iedereen krijgt dezelfde tekst. Notities, vertrouwelijke stukken en oordelen over partijen staan er niet in. Wat niet bekend is, staat er als onbekend.";

    /// <summary>Reads it; false when the opgave is not there for everybody. Nothing is read while no moment is chosen: what still changes is not handed over.</summary>
    private protected bool Lees()
    {
        Kop(Titel, new Kruimel("Bestuurswissel", Weg.Met("/bestuurswissel")));
        if (!ModelState.IsValid) return false;
        var iedereen = Blik.VoorIedereen();
        Gekozen = iedereen.Zoek<Opgave>(Opgave);
        if (Opgave is not null && Gekozen is null) return false;
        if (Peil.IsNu) return true;
        var inhoud = new Overdrachtsinhoud(iedereen, Personen, Peildatum);
        (Opgaven, Blokken) = (inhoud.Opgaven, Gekozen is { } opgave ? [.. inhoud.Van(opgave).Select(Hoger)] : inhoud.Alles());
        Kop(Titel, new Kruimel("Bestuurswissel", Weg.Met("/bestuurswissel")));
        return true;
    }

    /// <summary>An opgave by itself has no heading of its own above its parts: the title of the page is.</summary>
    private static Blok Hoger(Blok blok) => blok is Kopblok kop ? kop with { Niveau = kop.Niveau - 1 } : blok;

    internal string Adres(Guid? opgave) => Weg.Met($"/overdrachtsdossier{(opgave is { } id ? $"?opgave={id}" : "")}");

    internal string Bestand(string vorm) => Weg.Met($"/overdrachtsdossier/document?vorm={vorm}{(Gekozen is { } opgave ? $"&opgave={opgave.Id}" : "")}");
}
