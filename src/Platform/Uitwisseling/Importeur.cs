// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Kern.Profielen;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Uitwisseling.Lezen;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>Takes lists over into an organisation: first a dry run, then one change or nothing. Page, command line and demo use it.</summary>
public sealed class Importeur(Register register, Personenregister personen, Kolomgeheugen geheugen, TimeProvider klok)
{
    /// <summary>Works out what taking these files over would do. Nothing is recorded.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="bestanden">The files that were read.</param>
    /// <param name="wensen">What a person said about them.</param>
    /// <param name="namens">Who asks; null for the system, which sees everything.</param>
    /// <param name="voortgang">Told the number of rows done.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="OnleesbaarException">No sheet looks like a list.</exception>
    public async Task<Importvoorbereiding> BereidAsync(
        Guid organisatie, IReadOnlyList<Bronbestand> bestanden, Importwensen wensen, Namens? namens = null, IProgress<int>? voortgang = null, CancellationToken stop = default)
    {
        Bladkeuze[] keuzes = [.. wensen.Keuzes, .. await geheugen.LeesAsync(organisatie, stop)];
        var tabellen = new List<Tabel>();
        var meldingen = bestanden.SelectMany(bestand => bestand.Meldingen).ToList();
        var beeld = await register.LeesAsync(organisatie, stop);
        var eigennamen = Rolprofiel.Namen(beeld.Instellingen).GroupBy(paar => Woordvorm.Normaliseer(paar.Key)).ToDictionary(groep => groep.Key, groep => Woorden.Van(groep.First().Value));
        foreach (var bestand in bestanden)
        {
            foreach (var blad in bestand.Bladen)
            {
                var gevonden = Bladherkenning.Herken(bestand.Naam, blad with { Eigennamen = eigennamen }, keuzes);
                if (gevonden.Count == 0) meldingen.Add($"{Importmeldingen.Waar(bestand.Naam, blad.Naam)} is overgeslagen: er is geen lijst in herkend.");
                tabellen.AddRange(gevonden);
            }
        }

        if (tabellen.Count == 0 && wensen.Keuzes.Count == 0)
            throw new OnleesbaarException("In deze bestanden is geen lijst herkend. Zorg voor een rij met koppen, zoals naam, opgave, start en status.");
        meldingen.AddRange(tabellen.SelectMany(Importmeldingen.Van));
        var bekend = await personen.LeesAsync(organisatie, beeld.Versie, stop);
        var overname = new Overname(tabellen, [.. bekend.Alle.OrderBy(persoon => persoon.Id).Select(persoon => new Naamgenoot(persoon.Id, persoon.Naam, persoon.Functie))], Tijd.Vandaag(klok), Guid.NewGuid())
        {
            Antwoorden = wensen.Antwoorden,
            BijTwijfel = wensen.BijTwijfel,
        };
        var handeling = new NeemOver(overname, AlleenGeldige: false);
        return new(tabellen, handeling, handeling.Bereid(beeld, Wie(namens, bekend.Ids).Kijker(beeld), voortgang, stop), meldingen);
    }

    /// <summary>Carries out what was worked out, as one change; worked out again when somebody changed something since. People come in the same transaction.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="namens">Who does it; null for the system.</param>
    /// <param name="voorbereiding">What was worked out.</param>
    /// <param name="alleenGeldige">True to leave rejected rows out; else one rejected row stops the whole.</param>
    /// <param name="reden">Why, in the words of the person.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>What came of it, and the plan that was carried out or refused.</returns>
    public async Task<(Resultaat Resultaat, Overnameplan Plan)> NeemOverAsync(Guid organisatie, Namens? namens, Importvoorbereiding voorbereiding, bool alleenGeldige, string? reden, CancellationToken stop = default)
    {
        var handeling = voorbereiding.Handeling with { AlleenGeldige = alleenGeldige };
        var bekend = handeling.Overname.Personen.Select(kende => kende.Id).ToHashSet();
        var door = Wie(namens, bekend);
        var resultaat = await register.VoerUitAsync(organisatie, door, handeling, reden, Naast, stop);
        personen.Vergeet(organisatie);
        return (resultaat, handeling.Plan!);

        async Task Naast(DbConnection verbinding)
        {
            await using var actief = verbinding.Met("update organisatie set actief = @waar where id = @org", ("waar", true), ("org", organisatie));
            await actief.ExecuteNonQueryAsync(stop);
            foreach (var nieuw in handeling.Plan!.NieuwePersonen)
            {
                await using var opdracht = verbinding.Met(
                    "insert into persoon (id, organisatie_id, naam, functie, actief) values (@id, @org, @naam, @functie, @waar)",
                    ("id", nieuw.Id), ("org", organisatie), ("naam", nieuw.Naam), ("functie", Kort(nieuw.Functie)), ("waar", true));
                await opdracht.ExecuteNonQueryAsync(stop);
            }
        }
    }

    private Door Wie(Namens? namens, IReadOnlySet<Guid> personen) =>
        new(namens?.PersoonId, Tijd.Vandaag(klok), personen, namens?.ZietVertrouwelijk ?? true);

    private static string? Kort(string? functie) => functie?.Length > Persoon.NaamLengte ? functie[..Persoon.NaamLengte] : functie;
}
