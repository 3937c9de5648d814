// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// The chain of hashes over an organisation's changes. Each link covers the previous hash, the header of the change and every fact that it
/// opened or closed, so that a change to anything stored earlier breaks the chain.
/// </summary>
internal static class Keten
{
    internal const int HashLengte = SHA256.HashSizeInBytes;

    internal const int ZoutLengte = 16;

    /// <summary>What the first change of an organisation follows on.</summary>
    internal static byte[] Begin { get; } = new byte[HashLengte];

    /// <summary>Hash of stored content; the salt keeps erased content from being guessed by its hash.</summary>
    internal static byte[] VanInhoud(ReadOnlySpan<byte> zout, ReadOnlySpan<byte> inhoud)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(zout);
        hash.AppendData(inhoud);
        return hash.GetHashAndReset();
    }

    /// <summary>Hash of a change.</summary>
    /// <param name="kop">Its header; <see cref="Wijzigingskop.VorigeHash"/> links it to the one before.</param>
    /// <param name="schakels">Every fact it opens or closes, in any order.</param>
    internal static byte[] VanWijziging(Wijzigingskop kop, IEnumerable<Schakel> schakels)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Voeg(hash, kop.VorigeHash);
        Voeg(hash, kop.OrganisatieId.ToByteArray(bigEndian: true));
        Voeg(hash, kop.Versie);
        Voeg(hash, kop.Tijdstip);
        Voeg(hash, kop.PersoonId?.ToByteArray(bigEndian: true) ?? []);
        Voeg(hash, Encoding.UTF8.GetBytes(kop.Handeling));
        Voeg(hash, kop.Reden is null ? [] : [1, .. Encoding.UTF8.GetBytes(kop.Reden)]);
        foreach (var schakel in schakels.Order())
        {
            Voeg(hash, [schakel.Opent ? (byte)'+' : (byte)'-']);
            Voeg(hash, Encoding.UTF8.GetBytes(schakel.Soort));
            Voeg(hash, schakel.Id.ToByteArray(bigEndian: true));
            Voeg(hash, schakel.InhoudHash);
        }

        return hash.GetHashAndReset();
    }

    private static void Voeg(IncrementalHash hash, long getal)
    {
        Span<byte> acht = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(acht, getal);
        Voeg(hash, acht);
    }

    private static void Voeg(IncrementalHash hash, ReadOnlySpan<byte> deel)
    {
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(lengte, deel.Length);
        hash.AppendData(lengte);
        hash.AppendData(deel);
    }
}
