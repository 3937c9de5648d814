// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Samenhang.Platform.Identiteit;

/// <summary>A secret in a link: 256 random bits. Only its hash is stored, so that who reads the table cannot use it.</summary>
internal static class Linkcode
{
    internal static string Nieuw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored and looked up.</summary>
    internal static string Hash(string? code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code ?? "")));
}
