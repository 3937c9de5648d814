// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Rapportage;

/// <summary>The views: one per kind over what holds now, one per list in a kind, and one of the people.</summary>
internal static class Rapportageviews
{
    /// <summary>In the stored text of PostgreSQL an escaped null character cannot be read as JSON; it is left out.</summary>
    private const string LeesbaarInPostgres =
        @"case when position('\u0000' in f.inhoud) = 0 then f.inhoud else regexp_replace(f.inhoud, '(?<!\\)((?:\\\\)*)\\u0000', '\1', 'g') end";

    internal static IReadOnlyList<Rapportageview> Alle(bool postgres) => [.. Soorten.Alle.SelectMany(soort => Van(soort, postgres)), Personen(postgres)];

    private static IEnumerable<Rapportageview> Van(Soort soort, bool postgres)
    {
        (string, string)[] kop = [("organisatie", "o.cbs_code"), ("organisatie_id", Id("f.organisatie_id", postgres))];
        var id = Id("f.id", postgres);
        var bron = "from feit f join organisatie o on o.id = f.organisatie_id" +
            (postgres ? $" cross join lateral (select nullif({LeesbaarInPostgres}, '')::jsonb as inhoud) j" : "");
        var waar = $"where f.soort = '{soort.Naam}' and f.tot_versie is null and f.inhoud <> ''";
        var velden = new Rapportagekolommen(postgres, postgres ? "j.inhoud" : "f.inhoud").Van(soort.Type, "");
        yield return Maak(soort.Naam, [.. kop, ("id", id), ("sinds_versie", "f.van_versie"), .. velden], $"{bron} {waar}");
        foreach (var (veld, deel) in Rapportagekolommen.Lijsten(soort.Type))
        {
            var pad = JsonNamingPolicy.CamelCase.ConvertName(veld.Name);
            var lijst = postgres
                ? $"cross join lateral jsonb_array_elements(j.inhoud -> '{pad}') with ordinality as l(inhoud, nummer)"
                : $"join json_each(f.inhoud, '$.{pad}') l on true";
            yield return Maak(
                $"{soort.Naam}_{Rapportagekolommen.Kolom(veld.Name)}",
                [.. kop, ($"{soort.Naam}_id", id), ("nummer", postgres ? "l.nummer" : "l.key + 1"), .. Delen(deel, postgres)],
                $"{bron} {lijst} {waar}");
        }
    }

    private static IEnumerable<(string, string)> Delen(Type deel, bool postgres) =>
        deel.IsAssignableTo(typeof(Deel)) ? new Rapportagekolommen(postgres, postgres ? "l.inhoud" : "l.value").Van(deel, "")
        : !postgres ? [("waarde", "l.value")]
        : [("waarde", deel == typeof(Guid) ? "(l.inhoud #>> '{}')::uuid" : "l.inhoud #>> '{}'")];

    private static Rapportageview Personen(bool postgres) => Maak(
        "persoon",
        [
            ("organisatie", "o.cbs_code"), ("organisatie_id", Id("p.organisatie_id", postgres)), ("id", Id("p.id", postgres)),
            ("naam", "p.naam"), ("functie", "p.functie"), ("werkgever", "p.werkgever"), ("laatste_werkdag", "p.laatste_werkdag"),
        ],
        "from persoon p join organisatie o on o.id = p.organisatie_id");

    private static Rapportageview Maak(string naam, (string Naam, string Uitdrukking)[] kolommen, string bron) => new(
        naam,
        [.. kolommen.Select(kolom => kolom.Naam)],
        $"select {string.Join(", ", kolommen.Select(kolom => $"{kolom.Uitdrukking} as {kolom.Naam}"))} {bron}");

    /// <summary>SQLite keeps an id in capitals and its pointers in small letters; here they are the same.</summary>
    private static string Id(string kolom, bool postgres) => postgres ? kolom : $"lower({kolom})";
}
