// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Security.Cryptography;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Platform.Demonstratie;

/// <summary>What was brought in, bundled and voted in the wybers of the demo.</summary>
internal static class Demozalen
{
    private static readonly DateTime Verloopt = new(2036, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The rows of the rooms of an organisation.</summary>
    internal static IEnumerable<object> Van(Guid organisatie)
    {
        foreach (var zaal in Demogegevens.Wyberzalen().GroupBy(rij => (rij.Wyber, rij.Code)))
        {
            var id = Demosleutel.Id(zaal.Key.Wyber);
            Guid Sleutel(string nummer) => Demosleutel.Id($"{zaal.Key.Wyber} {nummer}");
            var namen = zaal.Where(rij => !rij.IsBundel).Select(rij => rij.Naam ?? rij.Nummer).Distinct().ToList();
            yield return new Wyberzaal
            {
                OrganisatieId = organisatie,
                Id = id,
                Code = zaal.Key.Code,
                Stand = zaal.Count(),
                Stemmen = zaal.Any(rij => rij.Punten > 0) ? Stemronde.Geteld : Stemronde.NogNiet,
                Punten = 5,
                Invalshoeken = Zaalschrijver.Standaardhoeken,
                VerlooptOp = Verloopt,
                Deelnemers = namen.Count,
                Bijdragen = zaal.Count(rij => !rij.IsBundel),
            };
            foreach (var naam in namen)
            {
                yield return new Wyberdeelnemer
                {
                    OrganisatieId = organisatie,
                    ZaalId = id,
                    Id = Sleutel(naam),
                    Naam = char.IsAsciiDigit(naam[0]) ? null : naam,
                    // Nobody has these links.
                    Sleutel = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)),
                    AangemeldOp = zaal.Min(rij => rij.Op),
                };
            }

            foreach (var (stand, rij) in zaal.Index())
            {
                yield return new Wyberbijdrage
                {
                    OrganisatieId = organisatie,
                    ZaalId = id,
                    Id = Sleutel(rij.Nummer),
                    DeelnemerId = rij.IsBundel ? null : Sleutel(rij.Naam ?? rij.Nummer),
                    Verzoek = Sleutel(rij.Nummer),
                    IsBundel = rij.IsBundel,
                    Tekst = rij.Tekst,
                    Invalshoek = rij.Invalshoek,
                    Wie = rij.Wie,
                    Belang = rij.Belang,
                    GemaaktOp = rij.Op,
                    BundelId = rij.Bundel is { } bundel ? Sleutel(bundel) : null,
                    Lot = rij.Lot,
                    Reden = rij.Reden,
                    Stand = stand + 1,
                };
                // Each of the votes is of another participant, as far as they go.
                foreach (var (nummer, wie) in namen.Index().Where(deelnemer => deelnemer.Index < rij.Punten))
                {
                    yield return new Wyberstem { OrganisatieId = organisatie, ZaalId = id, DeelnemerId = Sleutel(wie), BijdrageId = Sleutel(rij.Nummer), Punten = Aandeel(rij.Punten, namen.Count, nummer) };
                }
            }
        }
    }

    private static int Aandeel(int punten, int mensen, int nummer) => (punten / mensen) + (nummer < punten % mensen ? 1 : 0);

    /// <summary>A row of the file.</summary>
    internal sealed record Rij(
        string Wyber, string Code, bool IsBundel, string Nummer, string? Naam, string Tekst, string? Invalshoek, string? Wie, int? Belang, DateTime Op, string? Bundel, Lot Lot, string? Reden, int Punten)
    {
        internal static DateTime Tijdstip(string tekst) => Tijd.NaarUtc(DateTime.ParseExact(tekst, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }
}
