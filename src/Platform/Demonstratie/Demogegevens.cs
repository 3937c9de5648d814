// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Platform.Demonstratie;

/// <summary>The invented municipality as its data files tell it; they are part of the program.</summary>
internal static class Demogegevens
{
    private const string Voorvoegsel = "Lindewaard.";
    private const string Geschiedenis = Voorvoegsel + "geschiedenis.";

    /// <summary>Somebody of the demo.</summary>
    internal sealed record Iemand(string Sleutel, string Naam, string? Functie, string? Afdeling, string? Werkgever, bool Actief, DateOnly? LaatsteWerkdag);

    /// <summary>Something that was done at one moment.</summary>
    /// <param name="Tijdstip">The clock in Europe/Amsterdam.</param>
    /// <param name="Door">Key of the person; empty for the system itself.</param>
    /// <param name="Reden">Why.</param>
    /// <param name="Stap">What.</param>
    /// <param name="Bestanden">Contents of the files that came with it, by their hash.</param>
    internal sealed record Gebeurtenis(DateTime Tijdstip, string? Door, string? Reden, Demostap Stap, IReadOnlyDictionary<string, byte[]> Bestanden);

    internal static IReadOnlyList<Iemand> Personen() => Lees("personen.csv", rij => new Iemand(
        rij["sleutel"]!, rij["naam"]!, Gevuld(rij["functie"]), Gevuld(rij["afdeling"]), Gevuld(rij["werkgever"]), rij["vertrokken"] != "ja", DateOnly.TryParseExact(rij["vertrokken"], "yyyy-MM-dd", out var dag) ? dag : null));

    internal static IReadOnlyList<Demopersona> Personas() => Lees("personas.csv", rij => new Demopersona(
        rij["sleutel"]!, rij["persoon"]!, rij["rol"]!, rij["titel"]!, rij["kijk"]!, rij["adres"]!));

    internal static IReadOnlyList<Demozalen.Rij> Wyberzalen() => Lees("wyberzalen.csv", rij => new Demozalen.Rij(
        rij["wyber"]!, rij["code"]!, rij["soort"] == "bundel", rij["nummer"]!, Gevuld(rij["naam"]), rij["tekst"]!, Gevuld(rij["invalshoek"]), Gevuld(rij["wie"]),
        Getal(rij["belang"]), Demozalen.Rij.Tijdstip(rij["op"]!), Gevuld(rij["bundel"]), Enum.Parse<Lot>(rij["lot"]!), Gevuld(rij["reden"]), Getal(rij["punten"]) ?? 0));

    internal static IReadOnlyList<T> Leerhuis<T>(Func<IReaderRow, T> maak) => Lees("leerhuis.csv", maak);

    internal static IReadOnlyList<T> Verenigingsleden<T>(Func<IReaderRow, T> maak) => Lees("verenigingsleden.csv", maak);

    /// <summary>Everything that was done, oldest first; at the same moment in the order of the files.</summary>
    internal static IEnumerable<Gebeurtenis> Gebeurtenissen() =>
        Namen().Where(naam => naam.StartsWith(Geschiedenis, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(LeesGeschiedenis).OrderBy(gebeurtenis => gebeurtenis.Tijdstip);

    private static IEnumerable<Gebeurtenis> LeesGeschiedenis(string naam)
    {
        using var stroom = Open(naam);
        foreach (var stap in (JsonArray)JsonNode.Parse(stroom)!)
        {
            var rijen = ((JsonArray)stap!["wat"]!).Select(rij => (JsonObject)rij!).ToList();
            yield return new Gebeurtenis(
                DateTime.ParseExact((string)stap["op"]!, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                (string?)stap["door"],
                (string?)stap["reden"],
                new Demostap(rijen),
                rijen.Where(rij => (string?)rij["is"] == Soort<Bijlage>.Vast.Naam && rij["naam"] is not null).Select(VulBestand).ToDictionary());
        }
    }

    /// <summary>The file that a row names, of which the row then tells size and hash.</summary>
    private static KeyValuePair<string, byte[]> VulBestand(JsonObject rij)
    {
        using var stroom = Open($"{Voorvoegsel}bijlagen.{rij["naam"]}");
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        var hash = Convert.ToHexStringLower(SHA256.HashData(inhoud));
        (rij["bytes"], rij["sha256"]) = (inhoud.Length, hash);
        return KeyValuePair.Create(hash, inhoud);
    }

    private static List<T> Lees<T>(string bestand, Func<IReaderRow, T> maak)
    {
        using var lezer = new CsvReader(new StreamReader(Open(Voorvoegsel + bestand)), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        var rijen = new List<T>();
        lezer.Read();
        lezer.ReadHeader();
        while (lezer.Read()) rijen.Add(maak(lezer));
        return rijen;
    }

    private static string[] Namen() => typeof(Demogegevens).Assembly.GetManifestResourceNames();

    private static Stream Open(string naam) =>
        typeof(Demogegevens).Assembly.GetManifestResourceStream(naam) ?? throw new JsonException($"{naam} is not embedded.");

    private static int? Getal(string? tekst) => string.IsNullOrEmpty(tekst) ? null : int.Parse(tekst, CultureInfo.InvariantCulture);

    private static string? Gevuld(string? tekst) => string.IsNullOrEmpty(tekst) ? null : tekst;
}
