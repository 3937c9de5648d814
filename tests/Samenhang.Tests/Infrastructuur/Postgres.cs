// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>
/// A PostgreSQL server of this test process alone, started on first use in a folder of its own. A small shell keeps it:
/// when this process ends, however it ends, the shell's input closes, and it stops the server and removes the folder.
/// </summary>
internal sealed class Postgres
{
    // Durability is of no use to a database that is thrown away.
    private const string Keeper = """
        set -e
        folder=$(mktemp -d "${TMPDIR:-/tmp}/samenhang-postgres.XXXXXX")
        stop() { "$1/pg_ctl" -D "$folder" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
        trap 'stop "$1"' EXIT
        trap '' INT TERM HUP
        "$1/initdb" -D "$folder" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder.log" 2>&1 || { cat "$folder.log" >&2; rm -f "$folder.log"; exit 1; }
        rm -f "$folder.log"
        "$1/pg_ctl" -D "$folder" -w -l "$folder/log" -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" start >/dev/null || { cat "$folder/log" >&2; exit 1; }
        echo ready
        cat >/dev/null
        """;

    private static readonly Lazy<Task<Postgres>> Server = new(StartAsync);
    private static readonly Lazy<string?> Folder = new(FindPrograms);
    // A template can be copied only while nobody is connected to it, and by one at a time.
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static readonly HashSet<string> Templates = [];
    private static int _count;
    private readonly Process _keeper;
    private readonly int _port;

    private Postgres(Process keeper, int port) => (_keeper, _port) = (keeper, port);

    /// <summary>Why tests on PostgreSQL are skipped; null when they run. With CI=true they always run, and fail when it is missing.</summary>
    public static string? SkipReason =>
        Folder.Value is not null || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "PostgreSQL is not installed (Debian: apt-get install postgresql).";

    /// <summary>The folder with its programs, such as <c>pg_dump</c>.</summary>
    public static string Programs => Folder.Value ?? throw new InvalidOperationException("PostgreSQL is not installed.");

    /// <summary>A new database without tables.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> EmptyDatabaseAsync()
    {
        var server = await Server.Value;
        var name = $"test_{Interlocked.Increment(ref _count)}";
        await server.ExecuteAsync($"create database \"{name}\"");
        return server.ConnectionString(name);
    }

    /// <summary>
    /// A new database, copied from the template of that name. <paramref name="fill"/> gets the connection string of the
    /// template the first time it is asked for, and makes the schema in it.
    /// </summary>
    /// <returns>The connection string of the new database.</returns>
    public static async Task<string> NewDatabaseAsync(string template, Func<string, Task> fill)
    {
        var server = await Server.Value;
        var name = $"test_{Interlocked.Increment(ref _count)}";
        await Gate.WaitAsync();
        try
        {
            if (!Templates.Contains(template))
            {
                await server.ExecuteAsync($"create database \"{template}\"");
                await fill(server.ConnectionString(template) + ";Pooling=false");
                Templates.Add(template);
            }

            await server.ExecuteAsync($"create database \"{name}\" template \"{template}\"");
        }
        finally
        {
            Gate.Release();
        }

        return server.ConnectionString(name);
    }

    /// <summary>Removes a database made by <see cref="NewDatabaseAsync"/>, also when connections to it are open.</summary>
    public static async Task DropAsync(string connectionString)
    {
        var server = await Server.Value;
        await using (var connection = new NpgsqlConnection(connectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await server.ExecuteAsync($"drop database \"{new NpgsqlConnectionStringBuilder(connectionString).Database}\" with (force)");
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Maximum Pool Size=20";

    private async Task ExecuteAsync(string sql)
    {
        ObjectDisposedException.ThrowIf(_keeper.HasExited, this);
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<Postgres> StartAsync()
    {
        var folder = Folder.Value ?? throw new InvalidOperationException("PostgreSQL (initdb, pg_ctl) was not found; install the package postgresql.");
        var port = FreePort();
        // PostgreSQL refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "sh"] : ["sh"];
        var start = new ProcessStartInfo(command[0], [.. command[1..], "-c", Keeper, "keeper", folder, $"{port}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment.Remove("TMPDIR");
        var keeper = Process.Start(start) ?? throw new InvalidOperationException("The shell that keeps PostgreSQL did not start.");
        if (await keeper.StandardOutput.ReadLineAsync() != "ready")
        {
            throw new InvalidOperationException("PostgreSQL did not start: " + await keeper.StandardError.ReadToEndAsync());
        }

        return new Postgres(keeper, port);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(debian)
            ? Directory.GetDirectories(debian).OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var major) ? major : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return installed.Concat(path).FirstOrDefault(folder => IsThere(Path.Combine(folder, "initdb")) && IsThere(Path.Combine(folder, "pg_ctl")));
    }

    // A link to a program that was removed still exists as a file.
    private static bool IsThere(string program) =>
        File.Exists(program) && (File.ResolveLinkTarget(program, returnFinalTarget: true)?.Exists ?? true);
}
