// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Samenhang.Platform.Data;

/// <summary>Names in the database: lower case with underscores, readable without quotes in both databases.</summary>
internal static class Naamgeving
{
    internal static void KleineLetters(ModelBuilder model)
    {
        foreach (var soort in model.Model.GetEntityTypes())
        {
            // Kept as one text within the row of its owner, with names of its own.
            if (soort.IsMappedToJson()) continue;
            var tabel = soort.GetTableName()!;
            foreach (var eigenschap in soort.GetProperties()) eigenschap.SetColumnName(Onderstreept(eigenschap.Name));
            foreach (var sleutel in soort.GetKeys()) sleutel.SetName($"pk_{tabel}");
            foreach (var verwijzing in soort.GetForeignKeys())
                verwijzing.SetConstraintName($"fk_{tabel}_{Kolommen(verwijzing.Properties)}");
            foreach (var index in soort.GetIndexes())
                index.SetDatabaseName($"ix_{tabel}_{(index.GetFilter() is null ? "" : "open_")}{Kolommen(index.Properties)}");
        }
    }

    internal static string Onderstreept(string naam)
    {
        var tekst = new StringBuilder(naam.Length + 8);
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && tekst.Length > 0) tekst.Append('_');
            tekst.Append(char.ToLowerInvariant(teken));
        }

        return tekst.ToString();
    }

    private static string Kolommen(IEnumerable<Microsoft.EntityFrameworkCore.Metadata.IReadOnlyProperty> eigenschappen) =>
        string.Join('_', eigenschappen.Select(eigenschap => Onderstreept(eigenschap.Name)));
}
