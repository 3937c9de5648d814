// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text;

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

    /// <summary>Adds a parameter for each value, and gives the list of their names for behind <c>in</c>.</summary>
    internal static string Opsomming<T>(this DbCommand opdracht, IReadOnlyCollection<T> waarden)
    {
        var namen = new StringBuilder();
        foreach (var (nummer, waarde) in waarden.Index())
        {
            var parameter = opdracht.CreateParameter();
            parameter.ParameterName = $"w{nummer}";
            parameter.Value = waarde;
            opdracht.Parameters.Add(parameter);
            namen.Append(nummer == 0 ? "@w" : ", @w").Append(nummer);
        }

        return namen.ToString();
    }
}
