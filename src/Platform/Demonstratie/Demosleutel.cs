// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace Samenhang.Platform.Demonstratie;

/// <summary>The id of a record or person of the demo follows from its key, so that an address stays the same after a new beginning.</summary>
internal static class Demosleutel
{
    internal static Guid Id(string sleutel)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("samenhang:lindewaard:" + sleutel)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
