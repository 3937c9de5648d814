// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Bezoek;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Volgen;

namespace Samenhang.Opgaven.Vandaag;

/// <summary>The page to begin with: what carries my name, what asks for me, what changed since my last visit, and which dates come.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel(Register register, Nieuwsschrijver nieuws, Volgingen volgingen, Favorieten favorieten, Bezoeken bezoeken) : BeeldPagina
{
    /// <summary>What the viewer keeps at hand.</summary>
    internal IReadOnlyList<Feit> Favorieten { get; private set; } = [];

    /// <summary>Lines of a list that are shown at once.</summary>
    internal const int Eerste = 6;

    /// <summary>Lines of a list that are shown at most.</summary>
    internal const int Meer = 25;

    /// <summary>Records with news that are told about; more is no longer read.</summary>
    private const int Hoogstens = 40;

    /// <summary>Without a visit before this one, the news of this many days is told.</summary>
    private const int Dagen = 7;

    /// <summary>"alles" tells the news of the whole organisation.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Nieuw { get; set; }

    internal bool AllesNieuw => Nieuw == "alles" || Beeld.IsLeeg || Beeld.Geheel;

    internal Vandaagbeeld Beeld { get; private set; } = null!;

    /// <summary>Nobody wrote anything down here yet that this viewer may see.</summary>
    internal bool NogNiets => Peil.IsNu && !Blik.Alle<Opgave>().Any() && !Blik.Alle<Inspanning>().Any();

    internal Nieuws Nieuws { get; private set; } = Nieuws.Geen;

    /// <summary>The visit before this one; empty when there was none, and in the past.</summary>
    internal DateTime? VorigBezoek { get; private set; }

    /// <summary>People of the own department, for who keeps the people.</summary>
    internal IReadOnlyList<(Platform.Organisaties.Persoon Wie, Draagt Draagt)> Afdeling { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Kop("Vandaag");
        var stop = HttpContext.RequestAborted;
        Favorieten = [.. (await favorieten.LeesAsync(Gebruiker, stop)).Select(Blik.Zoek).OfType<Feit>().OrderBy(feit => feit.Titel, Volgorde.Nederlands)];
        Beeld = new Vandaagbeeld(Lezing, await volgingen.LeesAsync(Gebruiker, stop));
        var bezoek = Peil.IsNu ? await bezoeken.OpenAsync(Gebruiker, Blik.Versie, stop) : Vorigbezoek.Geen;
        VorigBezoek = bezoek.Op;
        var sinds = bezoek.Versie ?? Math.Min(await register.VersieOpAsync(Gebruiker.OrganisatieId, Peildatum.AddDays(-Dagen), stop), Blik.Versie);
        Nieuws = await nieuws.LeesAsync(Lezing, sinds, id => AllesNieuw || Beeld.Mijn.Bevat(id), Hoogstens, stop);
        if (Gebruiker.Mag(Recht.PersonenBeheren) && Personen.Zoek(Gebruiker.PersoonId)?.AfdelingId is { } afdeling)
        {
            Afdeling =
            [
                .. Personen.Actief.Where(iemand => iemand.AfdelingId == afdeling && iemand.Id != Gebruiker.PersoonId)
                    .Select(iemand => (iemand, new Draagt(Blik, iemand.Id, Peildatum))),
            ];
        }
    }

    /// <summary>"zondag 22 november 2026, week 47".</summary>
    internal string Datum => $"{Vandaagtekst.Weekdag(Peildatum)} {Datumtekst.Lang(Peildatum)}, week {System.Globalization.ISOWeek.GetWeekOfYear(Peildatum.ToDateTime(TimeOnly.MinValue))}";

    /// <summary>Since when the news is told.</summary>
    internal string Sinds => VorigBezoek is { } op ? $"je bezoek van {Vandaagtekst.Dag(Tijd.Dag(op), Peildatum)}" : $"{Datumtekst.Lang(Peildatum.AddDays(-Dagen))}";

    /// <summary>The page that fills a gap; empty for who may not, or where the record itself is the place to look.</summary>
    internal string Vulling(Leemtesoort soort, Feit feit) => Leemtetekst.Adres(this, soort, feit) ?? Weg.Naar(feit)!;

    /// <summary>As what the name stands there: "opgavemanager, plaatsvervangend ambtelijk opdrachtgever, portefeuille Wonen".</summary>
    internal string Hoedanigheid(Gedragen deel) => Woorden.MetHoofdletter(string.Join(
        ", ",
        deel.Rollen.Select(Rolwoord).Concat(deel.Vervangt.Select(rol => $"plaatsvervangend {Rolwoord(rol)}")).Concat(deel.Portefeuilles.Select(p => $"portefeuille {p.Naam}"))));
}
