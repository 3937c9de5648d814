// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>What changed in a room between two numbers, as it is sent to everybody who watches: written once, sent many times.</summary>
/// <param name="Van">It holds what changed after this number.</param>
/// <param name="Stand">Up to and including this number.</param>
/// <param name="Kop">How the room is; another text means that something other than contributions changed.</param>
/// <param name="Bytes">The event, complete.</param>
internal sealed record Zaalbericht(long Van, long Stand, string Kop, byte[] Bytes)
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal static Zaalbericht Maak(Wyberzaal zaal, long versie, long van, IReadOnlyList<(Wyberbijdrage Bijdrage, string? Naam)> gewijzigd)
    {
        var kop = Zaalkop.Van(zaal, versie);
        var rijen = gewijzigd.Select(rij => rij.Bijdrage.Lot == Lot.Verborgen
            ? new Rij(rij.Bijdrage.Id, null, null, null, null, rij.Bijdrage.Lot.ToString(), false)
            : new Rij(
                rij.Bijdrage.Id, rij.Bijdrage.IsBundel ? null : rij.Bijdrage.Verzoek, rij.Bijdrage.Tekst, Bijdragetekst.Meta(rij.Bijdrage, rij.Naam), rij.Bijdrage.BundelId, rij.Bijdrage.Lot.ToString(), rij.Bijdrage.IsBundel));
        var gegevens = JsonSerializer.SerializeToUtf8Bytes(new Inhoud(zaal.Stand, kop, zaal.Deelnemers, zaal.Bijdragen, [.. rijen]), Opties);
        return new Zaalbericht(van, zaal.Stand, kop, [.. System.Text.Encoding.ASCII.GetBytes($"id: {zaal.Stand}\ndata: "), .. gegevens, (byte)'\n', (byte)'\n']);
    }

    private sealed record Inhoud(long Stand, string Kop, int Deelnemers, int Bijdragen, Rij[] Rijen);

    private sealed record Rij(Guid Id, Guid? Verzoek, string? Tekst, string? Meta, Guid? Bundel, string Lot, bool IsBundel);
}
