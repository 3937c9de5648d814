// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Security.Cryptography;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Bijlagen;

/// <summary>Takes the bytes of attachments in and gives them out. Whether somebody may have them is for the page to know.</summary>
public sealed class Bijlageopslag(Databank databank)
{
    /// <summary>SHA-256 of the bytes in lower case hexadecimal; the stream is at its begin again after it.</summary>
    public static async Task<string> HashAsync(Stream inhoud, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        inhoud.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(inhoud, stop));
        inhoud.Position = 0;
        return hash;
    }

    /// <summary>Writes the bytes on the connection of the change that records the attachment.</summary>
    public static Task BewaarAsync(DbConnection verbinding, Guid organisatie, string sha256, Stream inhoud, CancellationToken stop) =>
        Bijlagestukken.BewaarAsync(verbinding, organisatie, sha256, inhoud, stop);

    /// <summary>Whether the bytes are there; they are gone when the attachment was erased.</summary>
    public async Task<bool> IsErAsync(Guid organisatie, Bijlage bijlage, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(bijlage);
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select count(*) from bijlagestuk where organisatie_id = @org and sha256 = @sha and nummer = 0", ("org", organisatie), ("sha", bijlage.Sha256));
        return Convert.ToInt64(await opdracht.ExecuteScalarAsync(stop), null) > 0;
    }

    /// <summary>Copies the bytes out, part by part.</summary>
    public async Task SchrijfAsync(Guid organisatie, Bijlage bijlage, Stream naar, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(bijlage);
        ArgumentNullException.ThrowIfNull(naar);
        await using var verbinding = await databank.OpenAsync(stop);
        await foreach (var stuk in Bijlagestukken.LeesAsync(verbinding, organisatie, bijlage.Sha256, stop))
            await naar.WriteAsync(stuk, stop);
    }
}
