// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// Proves that stored history was not altered: every content against its hash, every change against its facts, every link against the one
/// before. Cutting off the tail, or recomputing everything, is found only against an anchor that was printed earlier.
/// </summary>
public sealed class Controle(Databank databank)
{
    /// <summary>Reads the whole history of one organisation, as it is at one moment; others can go on writing.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="anker">A hash that was printed earlier: it must be the hash of some change. Empty when there is none.</param>
    /// <param name="stop">Ends the check.</param>
    /// <exception cref="KeyNotFoundException">There is no such organisation.</exception>
    public async Task<Controleverslag> ControleerAsync(Guid organisatie, string? anker = null, CancellationToken stop = default)
    {
        Vastgelegd vastgelegd;
        try
        {
            vastgelegd = await Vastgelegd.LeesAsync(databank, organisatie, stop);
        }
        catch (Exception fout) when (fout is FormatException or ArgumentException or InvalidCastException or InvalidDataException)
        {
            return new Controleverslag(0, 0, 0, "", [$"Wat er is opgeslagen, is niet te lezen: {fout.Message}"]);
        }

        var fouten = Fouten(vastgelegd, anker);
        var laatste = vastgelegd.Wijzigingen.LastOrDefault();
        return new Controleverslag(
            laatste.Kop?.Versie ?? 0,
            vastgelegd.Feiten.Count,
            vastgelegd.Feiten.Count(feit => feit.Zout is null),
            laatste.Hash is null ? "" : Convert.ToHexStringLower(laatste.Hash),
            fouten);
    }

    /// <summary>The same, and that the bytes of every attachment are there and are those that were recorded; reads all of them.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="anker">A hash that was printed earlier; empty when there is none.</param>
    /// <param name="stop">Ends the check.</param>
    /// <exception cref="KeyNotFoundException">There is no such organisation.</exception>
    public async Task<Controleverslag> ControleerMetBijlagenAsync(Guid organisatie, string? anker = null, CancellationToken stop = default)
    {
        var verslag = await ControleerAsync(organisatie, anker, stop);
        return verslag with { Fouten = [.. verslag.Fouten, .. await Bijlagestukken.ControleerAsync(databank, organisatie, stop)] };
    }

    /// <summary>What is wrong with a history, wherever it was read from; in Dutch.</summary>
    internal static List<string> Fouten(Vastgelegd vastgelegd, string? anker = null) => [.. Inhoud(vastgelegd), .. Ketting(vastgelegd), .. Einde(vastgelegd, anker)];

    /// <summary>Every content has its hash, or was erased by a change that says so.</summary>
    private static IEnumerable<string> Inhoud(Vastgelegd vastgelegd)
    {
        var gewist = Wissingen(vastgelegd);
        foreach (var feit in vastgelegd.Feiten)
        {
            var moetLeeg = gewist.TryGetValue((feit.Soort, feit.Id), out var versie) && feit.Van < versie;
            if (moetLeeg ? feit.Zout is not null || feit.Inhoud.Length > 0 : !HeeftHash(feit))
            {
                yield return moetLeeg
                    ? $"De inhoud van {feit.Soort} {feit.Id} uit versie {feit.Van} is gewist, maar staat er weer."
                    : $"De inhoud van {feit.Soort} {feit.Id} uit versie {feit.Van} is niet wat er is vastgelegd.";
            }

            if (feit.Tot <= feit.Van)
            {
                yield return $"{feit.Soort} {feit.Id} eindigt voordat het begint.";
            }
        }
    }

    /// <summary>Every change follows on the one before, and opened and closed the facts that are there.</summary>
    private static IEnumerable<string> Ketting(Vastgelegd vastgelegd)
    {
        var schakels = vastgelegd.Feiten.Select(feit => (Versie: feit.Van, Schakel: new Schakel(true, feit.Soort, feit.Id, feit.Hash)))
            .Concat(vastgelegd.Feiten.Where(feit => feit.Tot is not null).Select(feit => (Versie: feit.Tot!.Value, Schakel: new Schakel(false, feit.Soort, feit.Id, feit.Hash))))
            .ToLookup(deel => deel.Versie, deel => deel.Schakel);
        var vorige = Keten.Begin;
        long versie = 0, tijdstip = 0;
        foreach (var (kop, hash) in vastgelegd.Wijzigingen)
        {
            if (kop.Versie != versie + 1)
            {
                yield return $"Na versie {versie} volgt versie {kop.Versie}.";
            }

            if (kop.Tijdstip <= tijdstip)
            {
                yield return $"Versie {kop.Versie} is niet later dan de vorige.";
            }

            if (!kop.VorigeHash.AsSpan().SequenceEqual(vorige))
            {
                yield return $"Versie {kop.Versie} sluit niet aan op de vorige.";
            }

            if (!Keten.VanWijziging(kop, schakels[kop.Versie]).AsSpan().SequenceEqual(hash))
            {
                yield return $"Wat bij versie {kop.Versie} hoort, is niet wat er is vastgelegd.";
            }

            (versie, tijdstip, vorige) = (kop.Versie, kop.Tijdstip, hash);
        }

        foreach (var groep in schakels.Where(groep => groep.Key < 1 || groep.Key > versie))
        {
            yield return $"Er zijn gegevens van versie {groep.Key}, die niet is vastgelegd.";
        }
    }

    private static IEnumerable<string> Einde(Vastgelegd vastgelegd, string? anker)
    {
        var laatste = vastgelegd.Wijzigingen.LastOrDefault().Kop?.Versie ?? 0;
        if (vastgelegd.Versie != laatste)
        {
            yield return $"De organisatie staat op versie {vastgelegd.Versie}, maar de laatste wijziging is {laatste}.";
        }

        if (!string.IsNullOrWhiteSpace(anker)
            && !vastgelegd.Wijzigingen.Exists(w => string.Equals(Convert.ToHexStringLower(w.Hash), anker.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            yield return "Het anker komt niet voor: het einde van de geschiedenis is afgekapt of alles is opnieuw berekend.";
        }
    }

    /// <summary>The length of the salt counts too: otherwise a byte could move from the content to the salt.</summary>
    private static bool HeeftHash(Feitstuk feit) =>
        feit.Zout?.Length == Keten.ZoutLengte && Keten.VanInhoud(feit.Zout, feit.Inhoud).AsSpan().SequenceEqual(feit.Hash);

    /// <summary>Which records were erased, and in which version last. Only a change that was made by erasing counts.</summary>
    private static Dictionary<(string Soort, Guid Id), long> Wissingen(Vastgelegd vastgelegd)
    {
        var doorWissen = vastgelegd.Wijzigingen.Where(wijziging => wijziging.Kop.Handeling == "Wis").Select(wijziging => wijziging.Kop.Versie).ToHashSet();
        var gewist = new Dictionary<(string Soort, Guid Id), long>();
        foreach (var feit in vastgelegd.Feiten)
        {
            if (feit.Soort == Soort<Wissing>.Vast.Naam && doorWissen.Contains(feit.Van) && HeeftHash(feit) && Lees(feit) is { } wissing)
            {
                var sleutel = (wissing.Soort, wissing.Gewist);
                gewist[sleutel] = Math.Max(feit.Van, gewist.GetValueOrDefault(sleutel));
            }
        }

        return gewist;
    }

    /// <summary>The erasure; null when it was written in a shape that cannot be read, after which nothing counts as erased by it.</summary>
    private static Wissing? Lees(Feitstuk feit)
    {
        try
        {
            return (Wissing)Soort<Wissing>.Vast.Lees(feit.Inhoud, feit.Van);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
