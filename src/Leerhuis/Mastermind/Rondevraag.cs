// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samenhang.Kern.Groepen;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>A round as the search for groups takes it, and which application each number stands for.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Kandidaten">The applications, in the order of the numbers.</param>
/// <param name="Groepen">The groups, in the order of the numbers.</param>
/// <param name="Invoer">Hash of everything that decides the answer.</param>
internal sealed record Rondevraag(Ronde Vraag, IReadOnlyList<Mastermindaanmelding> Kandidaten, IReadOnlyList<Mastermindgroep> Groepen, string Invoer)
{
    internal static Rondevraag Van(Rondestuk stuk)
    {
        var kandidaten = stuk.Kandidaten;
        var nummers = kandidaten.Index().ToDictionary(kandidaat => kandidaat.Item.Id, kandidaat => kandidaat.Index);
        var groepen = stuk.Groepen;
        var keuzes = Kenmerkkeuze.Lees(stuk.Ronde.Kenmerken);
        var namen = Namen(kandidaten);
        var domeinen = kandidaten.Select(rij => rij.Domein).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var regios = kandidaten.Select(rij => rij.Regio).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

        int? Groep(Guid? id) => id is { } gezocht && groepen.Index().FirstOrDefault(groep => groep.Item.Id == gezocht) is { Item: not null } gevonden ? gevonden.Index : null;
        IReadOnlyList<int> Waarde(Mastermindaanmelding rij, string code) => code switch
        {
            "niveau" => [stuk.Intakes.TryGetValue(rij.Id, out var intake) && intake.Niveau > 0 ? intake.Niveau : rij.Niveau],
            "zwaarte" => stuk.Intakes.TryGetValue(rij.Id, out var zwaar) && zwaar.Zwaarte > 0 ? [zwaar.Zwaarte] : [],
            "ervaring" => [rij.Ervaring],
            "grootte" => [rij.Grootte],
            "domein" => [Plaats(domeinen, rij.Domein)],
            "regio" => [Plaats(regios, rij.Regio)],
            _ => [(int)rij.Perspectief],
        };
        Kandidaat Kandidaat(Mastermindaanmelding rij, int nummer)
        {
            int[] voorkeur = [.. new[] { Groep(rij.KeuzeId), Groep(rij.TweedeKeuzeId) }.OfType<int>().Distinct()];
            return new Kandidaat(namen[nummer])
            {
                Organisatie = rij.Organisatie.Trim().ToUpperInvariant(),
                Wachtrondes = rij.Wachtrondes,
                Aangemeld = DateOnly.FromDateTime(rij.AangemeldOp),
                Voorkeur = voorkeur,
                Beschikbaar = rij.AlleAvonden ? null : voorkeur,
                Waarden = [.. keuzes.Select(keuze => Waarde(rij, keuze.Code))],
                Vast = Groep(rij.VastInId),
                Wacht = rij.Wacht && rij.VastInId is null,
            };
        }

        var vraag = new Ronde(
            [.. groepen.Select(groep => new Groepsplan(groep.Naam)
            {
                Minimum = groep.Minimum,
                Maximum = groep.Maximum,
                Organisatie = groep.BegeleiderOrganisatie?.Trim().ToUpperInvariant(),
                Bezwaar = [.. stuk.Bezwaren.Where(bezwaar => bezwaar.GroepId == groep.Id && nummers.ContainsKey(bezwaar.AanmeldingId)).Select(bezwaar => nummers[bezwaar.AanmeldingId]).Order()],
            })],
            [.. kandidaten.Select(Kandidaat)],
            [.. keuzes.Select(keuze => keuze.Maak())])
        {
            NietSamen = Paren(stuk, nummers, false),
            WelSamen = Paren(stuk, nummers, true),
        };
        // The length of the search is part of the answer, and so is the seed.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
        {
            vraag,
            Niet = vraag.NietSamen.Select(paar => new[] { paar.Een, paar.Ander }),
            Wel = vraag.WelSamen.Select(paar => new[] { paar.Een, paar.Ander }),
            stuk.Ronde.Zaad,
            GewoneStappen = Samensteller.Gewoon(vraag),
            Wie = kandidaten.Select(rij => rij.Id),
        }))));
        return new Rondevraag(vraag, kandidaten, groepen, hash);
    }

    /// <summary>Numbers of places as the search takes them, of a proposal.</summary>
    internal IReadOnlyList<int> Plaatsen(IReadOnlyDictionary<Guid, Guid> plaatsen) =>
        [.. Kandidaten.Select(rij => plaatsen.TryGetValue(rij.Id, out var groep) ? Groepen.Index().FirstOrDefault(ander => ander.Item.Id == groep, (-1, null!)).Index : -1)];

    internal IReadOnlyDictionary<Guid, Guid> Plaatsen(IReadOnlyList<int> plaatsen) =>
        plaatsen.Index().Where(plaats => plaats.Item >= 0).ToDictionary(plaats => Kandidaten[plaats.Index].Id, plaats => Groepen[plaats.Item].Id);

    internal int Nummer(Guid aanmelding) => Kandidaten.Index().FirstOrDefault(rij => rij.Item.Id == aanmelding, (-1, null!)).Index;

    private static int Plaats(List<string> lijst, string waarde) => lijst.FindIndex(ander => string.Equals(ander, waarde, StringComparison.OrdinalIgnoreCase));

    /// <summary>Two people may have one name; explanations need another for each.</summary>
    private static List<string> Namen(IReadOnlyList<Mastermindaanmelding> kandidaten)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        return [.. kandidaten.Select(rij => gezien.Add(rij.Naam) ? rij.Naam : gezien.Add($"{rij.Naam} ({rij.Organisatie})") ? $"{rij.Naam} ({rij.Organisatie})" : $"{rij.Naam} ({rij.Email})")];
    }

    private static IReadOnlyList<(int Een, int Ander)> Paren(Rondestuk stuk, Dictionary<Guid, int> nummers, bool samen) =>
        [.. stuk.Paren.Where(paar => paar.Samen == samen && nummers.ContainsKey(paar.EenId) && nummers.ContainsKey(paar.AnderId)).Select(paar => (nummers[paar.EenId], nummers[paar.AnderId])).Order()];
}
