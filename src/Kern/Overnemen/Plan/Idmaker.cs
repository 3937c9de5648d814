// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Makes ids that follow from a seed: the same row by row when the plan is made again.</summary>
internal sealed class Idmaker(Guid zaad)
{
    private int _nummer;

    /// <summary>The next id, a version 8 UUID.</summary>
    public Guid Volgende()
    {
        Span<byte> invoer = stackalloc byte[20];
        zaad.TryWriteBytes(invoer, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(invoer[16..], _nummer++);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(invoer, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }
}
