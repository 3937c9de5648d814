// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;

namespace Samenhang.Platform.Beheer;

/// <summary>Recognises whether a row is still what it was when a form was opened.</summary>
internal static class Afdrukken
{
    /// <summary>A short text that differs as soon as one of the values does.</summary>
    internal static string Van(params object?[] waarden) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(waarden)))[..16];
}
