// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Samenhang.Kern.Handelingen;

/// <summary>The id of a record that a step copies: the same step makes the same record, however often it is worked out.</summary>
internal static class Afgeleid
{
    /// <summary>An id that follows from what is copied and for which record.</summary>
    internal static Guid Van(Guid bron, Guid voor)
    {
        Span<byte> tekst = stackalloc byte[32];
        bron.TryWriteBytes(tekst);
        voor.TryWriteBytes(tekst[16..]);
        return new Guid(SHA256.HashData(tekst).AsSpan(0, 16));
    }
}
