// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>A device with one passkey (WebAuthn, ES256, no attestation) that can also do what no honest device does.</summary>
public sealed class Sleutelproef : IDisposable
{
    private static readonly string[] Transports = ["internal"];
    private const byte Present = 0x01, Verified = 0x04, WithKey = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private uint _count;

    /// <summary>Whose it says it is; that of the account for which it was made, unless a test says otherwise.</summary>
    public string User { get; set; } = "";

    /// <summary>The site that the browser says asked.</summary>
    public string Origin { get; set; } = "https://localhost";

    /// <summary>Whether it asked for a fingerprint, face or PIN.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>Answers the question to make a passkey.</summary>
    public string Make(string question)
    {
        using var options = JsonDocument.Parse(question);
        User = options.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var point = _key.ExportParameters(false).Q;
        byte[] key = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Data(options.RootElement.GetProperty("rp").GetProperty("id").GetString()!, WithKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. key];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new { clientDataJSON = Text(ClientData("webauthn.create", options)), attestationObject = Text(attestation), transports = Transports });
    }

    /// <summary>Answers the question who signs in.</summary>
    public string Answer(string question)
    {
        using var options = JsonDocument.Parse(question);
        var data = Data(options.RootElement.GetProperty("rpId").GetString()!, 0);
        var client = ClientData("webauthn.get", options);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new { clientDataJSON = Text(client), authenticatorData = Text(data), signature = Text(signature), userHandle = User });
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(string site, byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(flags | Present | (Verifies ? Verified : 0)), .. count];
    }

    private byte[] ClientData(string type, JsonDocument options) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = options.RootElement.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private string Credential(object response) =>
        JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", response, clientExtensionResults = new { }, authenticatorAttachment = "platform" });

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
