// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Samenhang.Platform.Reservekopie;

/// <summary>The SHA-256 of a backup, in a file beside it that <c>sha256sum -c</c> reads.</summary>
internal static class Controlegetal
{
    private const string Einde = ".sha256";

    /// <summary>The file beside the backup.</summary>
    internal static string Bij(string pad) => pad + Einde;

    internal static async Task<string> BerekenAsync(string pad, CancellationToken stop)
    {
        await using var stroom = File.OpenRead(pad);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stroom, stop));
    }

    internal static Task SchrijfAsync(string pad, string getal, CancellationToken stop) =>
        File.WriteAllTextAsync(Bij(pad), $"{getal}  {Path.GetFileName(pad)}\n", stop);

    /// <summary>What the file beside the backup says; null when there is none.</summary>
    internal static async Task<string?> LeesAsync(string pad, CancellationToken stop) =>
        File.Exists(Bij(pad)) ? (await File.ReadAllTextAsync(Bij(pad), stop)).Split(' ', 2)[0].Trim() : null;
}
