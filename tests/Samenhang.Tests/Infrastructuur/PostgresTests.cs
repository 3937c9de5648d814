// SPDX-License-Identifier: EUPL-1.2
using Npgsql;

namespace Samenhang.Tests.Infrastructuur;

public sealed class PostgresTests
{
    [PostgresFact]
    public async Task A_new_database_is_a_copy_of_its_template_and_of_nothing_else()
    {
        var first = await NewAsync();
        var second = await NewAsync();
        try
        {
            await ExecuteAsync(first, "insert into proef values (2)");

            Assert.Equal(2L, await ExecuteAsync(first, "select count(*) from proef"));
            Assert.Equal(1L, await ExecuteAsync(second, "select count(*) from proef"));
        }
        finally
        {
            await Postgres.DropAsync(first);
            await Postgres.DropAsync(second);
        }
    }

    [PostgresFact]
    public async Task A_dropped_database_is_gone()
    {
        var database = await NewAsync();
        await Postgres.DropAsync(database);

        await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(database, "select 1"));
    }

    [Theory, OnSqlite(1), OnPostgres(1), OnSqlite(2), OnPostgres(2)]
    public void A_theory_gets_its_database_and_its_other_arguments(DatabaseKind kind, int number)
    {
        Assert.True(Enum.IsDefined(kind));
        Assert.InRange(number, 1, 2);
    }

    private static Task<string> NewAsync() => Postgres.NewDatabaseAsync("proef", async template =>
    {
        await ExecuteAsync(template, "create table proef (id int)");
        await ExecuteAsync(template, "insert into proef values (1)");
    });

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
