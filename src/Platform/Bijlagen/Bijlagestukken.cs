// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Bijlagen;

/// <summary>The bytes of attachments in the database: per organisation by their hash, in parts of a megabyte.</summary>
internal static class Bijlagestukken
{
    private const int Stuk = 1024 * 1024;

    /// <summary>Stores bytes that may be there already.</summary>
    internal static async Task BewaarAsync(DbConnection verbinding, Guid organisatie, string sha256, Stream inhoud, CancellationToken stop)
    {
        var buffer = new byte[Stuk];
        for (var nummer = 0; await inhoud.ReadAtLeastAsync(buffer, Stuk, throwOnEndOfStream: false, stop) is > 0 and var gelezen; nummer++)
        {
            await using var opdracht = verbinding.Met(
                "insert into bijlagestuk (organisatie_id, sha256, nummer, inhoud) values (@org, @sha, @nummer, @inhoud) on conflict do nothing",
                ("org", organisatie), ("sha", sha256), ("nummer", nummer), ("inhoud", buffer[..gelezen]));
            await opdracht.ExecuteNonQueryAsync(stop);
        }
    }

    /// <summary>The parts in their order; none when the bytes are not there.</summary>
    internal static async IAsyncEnumerable<byte[]> LeesAsync(
        DbConnection verbinding, Guid organisatie, string sha256, [EnumeratorCancellation] CancellationToken stop)
    {
        for (var nummer = 0; ; nummer++)
        {
            await using var opdracht = verbinding.Met(
                "select inhoud from bijlagestuk where organisatie_id = @org and sha256 = @sha and nummer = @nummer",
                ("org", organisatie), ("sha", sha256), ("nummer", nummer));
            if (await opdracht.ExecuteScalarAsync(stop) is not byte[] stuk) yield break;
            yield return stuk;
        }
    }

    /// <summary>Removes the bytes of every version of an attachment, except those that another one has too.</summary>
    internal static async Task WisAsync(DbConnection verbinding, Guid organisatie, Guid id, CancellationToken stop)
    {
        var feiten = await FeitenAsync(verbinding, organisatie, stop);
        var blijft = feiten.Where(feit => feit.Id != id).Select(feit => feit.Sha256).ToHashSet();
        foreach (var sha256 in feiten.Where(feit => feit.Id == id).Select(feit => feit.Sha256).Distinct().Where(sha256 => !blijft.Contains(sha256)))
        {
            await using var opdracht = verbinding.Met("delete from bijlagestuk where organisatie_id = @org and sha256 = @sha", ("org", organisatie), ("sha", sha256));
            await opdracht.ExecuteNonQueryAsync(stop);
        }
    }

    /// <summary>The attachments, past ones included, whose bytes are missing or not what was brought; in Dutch.</summary>
    internal static async Task<IReadOnlyList<string>> ControleerAsync(Databank databank, Guid organisatie, CancellationToken stop)
    {
        var fouten = new List<string>();
        await using var verbinding = await databank.OpenAsync(stop);
        var bijlagen = await FeitenAsync(verbinding, organisatie, stop);
        foreach (var bijlage in bijlagen.DistinctBy(bijlage => bijlage.Sha256))
        {
            if (await TelAsync(verbinding, organisatie, bijlage.Sha256, stop) != (bijlage.Bytes, bijlage.Sha256))
                fouten.Add($"De bytes van bijlage {bijlage.Id} zijn er niet, of zijn niet wat er is vastgelegd.");
        }

        return fouten;
    }

    private static async Task<(long Bytes, string Sha256)> TelAsync(DbConnection verbinding, Guid organisatie, string sha256, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long bytes = 0;
        await foreach (var stuk in LeesAsync(verbinding, organisatie, sha256, stop))
        {
            hash.AppendData(stuk);
            bytes += stuk.Length;
        }

        return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Every version of every attachment that was not erased.</summary>
    private static async Task<List<Bijlage>> FeitenAsync(DbConnection verbinding, Guid organisatie, CancellationToken stop)
    {
        var gevonden = new List<Bijlage>();
        await using var opdracht = verbinding.Met(
            "select inhoud from feit where organisatie_id = @org and soort = @soort order by van_versie", ("org", organisatie), ("soort", Soort<Bijlage>.Vast.Naam));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
            if (Geldig(Encoding.UTF8.GetBytes(lezer.GetString(0))) is { } bijlage) gevonden.Add(bijlage);
        return gevonden;
    }

    /// <summary>The attachment; null when it was erased, or cannot be read: what was altered is told by its own hash.</summary>
    private static Bijlage? Geldig(byte[] inhoud)
    {
        try
        {
            return inhoud.Length == 0 ? null : (Bijlage)Soort<Bijlage>.Vast.Lees(inhoud, 0);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
