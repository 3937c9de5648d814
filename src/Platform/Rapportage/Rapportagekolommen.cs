// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using System.Text;
using System.Text.Json;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Rapportage;

/// <summary>Makes columns of the fields of a record, so that a new field is in the views without anybody thinking of it.</summary>
/// <param name="postgres">Columns for PostgreSQL, otherwise for SQLite.</param>
/// <param name="inhoud">The expression that has the content.</param>
internal sealed class Rapportagekolommen(bool postgres, string inhoud)
{
    /// <summary>Name and expression of every column; lists are views of their own.</summary>
    /// <param name="soort">A record or a part of one.</param>
    /// <param name="voor">Begin of the name of each column.</param>
    /// <param name="pad">Names on the way to it in the stored content.</param>
    internal IEnumerable<(string Naam, string Uitdrukking)> Van(Type soort, string voor, params string[] pad)
    {
        foreach (var veld in Velden(soort))
        {
            var type = Nullable.GetUnderlyingType(veld.PropertyType) ?? veld.PropertyType;
            var naam = voor + Kolom(veld.Name);
            string[] verder = [.. pad, JsonNamingPolicy.CamelCase.ConvertName(veld.Name)];
            if (type.IsAssignableTo(typeof(Deel)))
            {
                foreach (var kolom in Van(type, naam + "_", verder))
                {
                    yield return kolom;
                }
            }
            else if (type == typeof(Datering))
            {
                yield return (naam + "_van", Datum($"substr({Tekst(verder)}, 1, 10)"));
                yield return (naam + "_tot", Datum($"case when length({Tekst(verder)}) > 10 then substr({Tekst(verder)}, 12, 10) else {Tekst(verder)} end"));
                yield return (naam + "_tekst", $"nullif(substr({Tekst(verder)}, 23), '')");
            }
            else if (!IsLijst(type))
            {
                yield return (naam, Waarde(type, verder));
            }
        }
    }

    /// <summary>The lists of a kind: the field, and what is in it.</summary>
    internal static IEnumerable<(PropertyInfo Veld, Type Deel)> Lijsten(Type soort) =>
        Velden(soort).Where(veld => IsLijst(veld.PropertyType)).Select(veld => (veld, veld.PropertyType.GetGenericArguments()[0]));

    /// <summary>Name of a column: <c>NaWijzigingCenten</c> becomes <c>na_wijziging_centen</c>.</summary>
    internal static string Kolom(string naam)
    {
        var kolom = new StringBuilder();
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && kolom.Length > 0)
            {
                kolom.Append('_');
            }

            kolom.Append(char.ToLowerInvariant(teken));
        }

        return kolom.ToString();
    }

    private string Waarde(Type type, string[] pad)
    {
        var tekst = Tekst(pad);
        return type switch
        {
            _ when !postgres => tekst,
            _ when type == typeof(Guid) => $"({tekst})::uuid",
            _ when type == typeof(DateOnly) => Datum(tekst),
            _ when type == typeof(bool) => $"({tekst})::boolean",
            _ when type == typeof(int) || type == typeof(long) => $"({tekst})::bigint",
            _ when type == typeof(decimal) => $"({tekst})::numeric",
            _ => tekst,
        };
    }

    private string Datum(string tekst) => postgres ? $"({tekst})::date" : tekst;

    private string Tekst(string[] pad) =>
        postgres ? $"{inhoud} #>> '{{{string.Join(',', pad)}}}'" : $"json_extract({inhoud}, '$.{string.Join('.', pad)}')";

    private static bool IsLijst(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lijst<>);

    /// <summary>The stored fields, less the id and what a newer release wrote.</summary>
    private static IEnumerable<PropertyInfo> Velden(Type soort) => soort.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(veld => veld.SetMethod?.IsPublic == true && veld.Name is not (nameof(Feit.Id) or nameof(Feit.Overig)));
}
