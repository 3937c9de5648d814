// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Short ways to write a statement with parameters.</summary>
internal static class Opdrachttekst
{
    internal static DbCommand Met(this DbConnection verbinding, string sql, params ReadOnlySpan<(string Naam, object? Waarde)> waarden)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        foreach (var (naam, waarde) in waarden)
        {
            var parameter = opdracht.CreateParameter();
            parameter.ParameterName = naam;
            parameter.Value = waarde ?? DBNull.Value;
            opdracht.Parameters.Add(parameter);
        }

        return opdracht;
    }
}
