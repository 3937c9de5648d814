// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Demonstratie;

/// <summary>Removes an organisation with everything that belongs to it, in whatever table. Only the demo is ever removed.</summary>
internal static class Opruimer
{
    private const string Kolom = nameof(Persoon.OrganisatieId);

    internal static async Task RuimOpAsync(SamenhangContext context, Guid organisatie, CancellationToken stop)
    {
        var tabellen = context.Model.GetEntityTypes().Where(tabel => tabel.FindProperty(Kolom) is not null).ToList();
        foreach (var tabel in tabellen.OrderByDescending(tabel => Diepte(tabel, tabellen)))
            await VerwijderAsync(context, tabel.GetTableName()!, tabel.FindProperty(Kolom)!.GetColumnName(), organisatie, stop);
        await context.Organisaties.Where(rij => rij.Id == organisatie).ExecuteDeleteAsync(stop);
    }

    /// <summary>How many tables of the organisation this one points along: what points at others goes first.</summary>
    private static int Diepte(IEntityType tabel, List<IEntityType> tabellen) =>
        tabel.GetForeignKeys().Select(sleutel => sleutel.PrincipalEntityType).Where(ander => ander != tabel && tabellen.Contains(ander))
            .Select(ander => 1 + Diepte(ander, tabellen)).DefaultIfEmpty(0).Max();

    // Names come from the model, and the only value is a parameter.
    private static Task<int> VerwijderAsync(SamenhangContext context, string tabel, string kolom, Guid organisatie, CancellationToken stop) =>
        context.Database.ExecuteSqlAsync(FormattableStringFactory.Create($"delete from \"{tabel}\" where \"{kolom}\" = {{0}}", organisatie), stop);
}
