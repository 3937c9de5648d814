// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using Xunit.Sdk;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>The databases every test of stored data runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory on SQLite: <c>[Theory, OnSqlite, OnPostgres] public async Task Test(DatabaseKind kind)</c>.</summary>
/// <param name="more">Arguments of the test after the database.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnSqliteAttribute(params object?[] more) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite, .. more]];
}

/// <summary>Runs a theory on a real PostgreSQL; reported as skipped where there is none, and failing there in CI.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnPostgresAttribute : DataAttribute
{
    private readonly object?[] _more;

    public OnPostgresAttribute(params object?[] more)
    {
        _more = more;
        Skip = Postgres.SkipReason;
    }

    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Postgres, .. _more]];
}

/// <summary>A test of what only PostgreSQL does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Postgres.SkipReason;
}
