// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Platform.Demonstratie;

/// <summary>
/// What somebody of the demo did at one moment: one or more ordinary handelingen that were recorded together. A row holds only the fields
/// that change, in the shape in which they are stored, with <c>@key</c> for another record or person, and <c>@nu</c> for the version before it.
/// </summary>
/// <param name="Rijen">Rows as they are in the data files.</param>
internal sealed record Demostap(IReadOnlyList<JsonObject> Rijen) : IHandeling
{
    private const string Nu = "@nu";

    /// <inheritdoc/>
    public string Naam => Rijen is [var rij] ? $"{(rij["weg"] is null ? "Bewaar" : "Verwijder")}{SoortVan(rij).Type.Name}" : "Samen";

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var (eerst, mutaties) = (beeld, new List<Mutatie>());
        foreach (var rij in Rijen)
        {
            var uitkomst = Handeling(beeld, rij).Voer(beeld, door);
            if (uitkomst is not Wijziging wijziging) return uitkomst;
            mutaties.AddRange(wijziging.Mutaties);
            beeld = beeld.Met(wijziging.Mutaties);
        }

        var bezwaren = Rolwacht.Toets(eerst, mutaties, door);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging([.. mutaties]);
    }

    private static IHandeling Handeling(Beeld beeld, JsonObject rij)
    {
        var soort = SoortVan(rij);
        var id = Demosleutel.Id((string)rij["id"]!);
        if (rij["weg"] is not null) return Maak(typeof(Verwijder<>), soort, id, true);
        var inhoud = beeld.Van(soort).Zoek(id) is { } oud ? (JsonObject)JsonNode.Parse(soort.Schrijf(oud))! : new JsonObject { ["id"] = id };
        foreach (var (veld, waarde) in rij.Where(veld => veld.Key is not ("is" or "id")))
            Zet(inhoud, veld, waarde, beeld.Versie);
        var feit = Lees(soort, rij, inhoud);
        return feit.Overig is { Count: > 0 } onbekend
            ? throw new JsonException($"{rij["id"]} has fields that {soort.Naam} does not know: {string.Join(", ", onbekend.Keys)}.")
            : Maak(typeof(Bewaar<>), soort, feit, null, true);
    }

    private static Feit Lees(Soort soort, JsonObject rij, JsonObject inhoud)
    {
        try
        {
            return soort.Lees(Encoding.UTF8.GetBytes(inhoud.ToJsonString()), 0);
        }
        catch (JsonException fout)
        {
            throw new JsonException($"{rij["id"]}: {fout.Message}", fout);
        }
    }

    private static Soort SoortVan(JsonObject rij) => Soorten.Zoek((string)rij["is"]!) ?? throw new JsonException($"There is no kind {rij["is"]}.");

    /// <summary>Sets a field; parts of a part keep the fields that are not named, and null takes a field away.</summary>
    private static void Zet(JsonObject inhoud, string veld, JsonNode? waarde, long versie)
    {
        if (waarde is null) inhoud.Remove(veld);
        else if (waarde is JsonObject deel && inhoud[veld] is JsonObject bestaand) foreach (var (naam, nieuw) in deel) Zet(bestaand, naam, nieuw, versie);
        else inhoud[veld] = Opgelost(waarde, versie);
    }

    private static JsonNode? Opgelost(JsonNode? waarde, long versie) => waarde switch
    {
        JsonArray lijst => new JsonArray([.. lijst.Select(deel => Opgelost(deel, versie))]),
        JsonObject deel => new JsonObject(deel.Select(veld => KeyValuePair.Create(veld.Key, Opgelost(veld.Value, versie)))),
        JsonValue tekst when tekst.TryGetValue<string>(out var naam) && naam.StartsWith('@') => naam == Nu ? versie : Demosleutel.Id(naam[1..]),
        _ => waarde?.DeepClone(),
    };

    private static IHandeling Maak(Type handeling, Soort soort, params object?[] gegevens) =>
        (IHandeling)Activator.CreateInstance(handeling.MakeGenericType(soort.Type), gegevens)!;
}
