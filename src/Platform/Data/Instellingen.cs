// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Extensions.Configuration;

namespace Samenhang.Platform.Data;

/// <summary>What the person who runs the program decides: where the data lives, which database, and whether it starts as a demo.</summary>
public sealed record Instellingen
{
    /// <summary>Address the program listens on when nothing else is configured.</summary>
    public const string StandaardAdres = "http://localhost:5080";

    /// <summary>Folder for the embedded database and everything else the program keeps on disk; an absolute path.</summary>
    public required string Datamap { get; init; }

    /// <summary>Connection string of PostgreSQL, or null for the embedded SQLite database in <see cref="Datamap"/>.</summary>
    public string? Postgres { get; init; }

    /// <summary>Whether an empty database is filled with the demo organisations and visitors may look around.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>How many times per minute one address may try to sign in; at least 1.</summary>
    public int AanmeldpogingenPerMinuut { get; init; } = 30;

    /// <summary>How many seconds a change waits for somebody else who writes in the SQLite file; 1 to 300.</summary>
    public int SchrijfgeduldSeconden { get; init; } = 30;

    /// <summary>Whether issuers may be reached without https; only for trying out on one machine.</summary>
    public bool KoppelingZonderTls { get; init; }

    /// <summary>Where the proxies are whose X-Forwarded-For and X-Forwarded-Proto are believed; those of anybody else are not.</summary>
    public IReadOnlyList<IPNetwork> Proxys { get; init; } = [];

    /// <summary>Path of the SQLite database file.</summary>
    public string Databasebestand => Path.Combine(Datamap, "samenhang.db");

    /// <summary>
    /// Reads <c>Samenhang:Data</c>, <c>Samenhang:Demo</c>, <c>Samenhang:AanmeldpogingenPerMinuut</c>,
    /// <c>Samenhang:SchrijfgeduldSeconden</c>, <c>Samenhang:KoppelingZonderTls</c>, <c>Samenhang:Proxys</c> and <c>ConnectionStrings:Samenhang</c>.
    /// </summary>
    /// <param name="configuratie">Settings file, environment and command line together.</param>
    /// <param name="inhoudsmap">Folder that a relative data folder, by default <c>App_Data</c>, is in.</param>
    /// <exception cref="InvalidOperationException">A setting has a value that cannot be read; the message names it.</exception>
    public static Instellingen Uit(IConfiguration configuratie, string inhoudsmap)
    {
        var map = configuratie["Samenhang:Data"];
        var postgres = configuratie.GetConnectionString("Samenhang");
        return new Instellingen
        {
            Datamap = Path.GetFullPath(string.IsNullOrWhiteSpace(map) ? "App_Data" : map, inhoudsmap),
            Postgres = string.IsNullOrWhiteSpace(postgres) ? null : postgres,
            Demo = Lees(configuratie, "Samenhang:Demo", true),
            KoppelingZonderTls = Lees(configuratie, "Samenhang:KoppelingZonderTls", false),
            AanmeldpogingenPerMinuut = Math.Max(1, Lees(configuratie, "Samenhang:AanmeldpogingenPerMinuut", 30)),
            SchrijfgeduldSeconden = Math.Clamp(Lees(configuratie, "Samenhang:SchrijfgeduldSeconden", 30), 1, 300),
            Proxys = LeesProxys(configuratie["Samenhang:Proxys"] ?? ""),
        };
    }

    /// <summary>Addresses and networks with commas between them; an address is a network of one.</summary>
    private static List<IPNetwork> LeesProxys(string tekst) =>
    [
        .. tekst.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(deel =>
            IPAddress.TryParse(deel, out var adres) ? new IPNetwork(adres, adres.GetAddressBytes().Length * 8)
            : IPNetwork.TryParse(deel, out var netwerk) ? netwerk
            : throw new InvalidOperationException($"De instelling Samenhang:Proxys noemt iets dat geen adres of netwerk is: \"{deel}\".")),
    ];

    private static T Lees<T>(IConfiguration configuratie, string sleutel, T standaard)
        where T : struct, IParsable<T>
    {
        var tekst = configuratie[sleutel];
        if (string.IsNullOrWhiteSpace(tekst)) return standaard;
        return T.TryParse(tekst, null, out var waarde)
            ? waarde
            : throw new InvalidOperationException($"De instelling {sleutel} heeft een waarde die niet te lezen is: \"{tekst}\".");
    }
}
