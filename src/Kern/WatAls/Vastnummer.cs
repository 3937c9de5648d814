// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace Samenhang.Kern.WatAls;

/// <summary>The id of a record that a step makes: the same step makes the same record, however often it is worked out.</summary>
internal static class Vastnummer
{
    /// <summary>An id that follows from the step and what the record is about.</summary>
    internal static Guid Van(Stap stap, string wat, Guid waarover = default) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $"{stap.Soort}|{stap.Op:N}|{stap.Naar:N}|{stap.Datum:yyyyMMdd}|{stap.Jaar}|{wat}|{waarover:N}"))).AsSpan(0, 16));
}
