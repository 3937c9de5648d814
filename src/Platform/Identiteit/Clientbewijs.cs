// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Samenhang.Platform.Identiteit;

/// <summary>Proves to an issuer which program asks: with a secret, or with a token signed by a key that never leaves this installation (RFC 7523).</summary>
public sealed class Clientbewijs(IDataProtectionProvider bescherming, TimeProvider klok)
{
    private readonly IDataProtector _slot = bescherming.CreateProtector("Samenhang.Koppeling");

    /// <summary>Encrypts a secret or a key for storing.</summary>
    internal string Sluit(string geheim) => _slot.Protect(geheim);

    /// <summary>A new key, encrypted for storing.</summary>
    internal string NieuweSleutel()
    {
        using var rsa = RSA.Create(2048);
        return Sluit(rsa.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>The public half of the key, as the issuer reads it.</summary>
    internal object Openbaar(Koppeling koppeling)
    {
        using var rsa = Open(koppeling);
        var delen = rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            keys = new[]
            {
                new { kty = "RSA", use = "sig", alg = SecurityAlgorithms.RsaSha256, kid = Kenmerk(rsa), n = Base64UrlEncoder.Encode(delen.Modulus!), e = Base64UrlEncoder.Encode(delen.Exponent!) },
            },
        };
    }

    /// <summary>Adds the proof to the fields of a request for tokens.</summary>
    /// <returns>The header that goes with it; null when there is none.</returns>
    /// <exception cref="KoppelingException">The secret or key cannot be read.</exception>
    internal AuthenticationHeaderValue? Voeg(Koppeling koppeling, OpenIdConnectConfiguration bron, Dictionary<string, string> velden)
    {
        try
        {
            if (koppeling.MetSleutel)
            {
                velden["client_id"] = koppeling.ClientId;
                velden["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                velden["client_assertion"] = Verklaring(koppeling, bron);
                return null;
            }

            var geheim = _slot.Unprotect(koppeling.Geheim ?? "");
            // Basic is what an issuer must support; some take the secret in the form alone.
            if (bron.TokenEndpointAuthMethodsSupported.Count == 0 || bron.TokenEndpointAuthMethodsSupported.Contains("client_secret_basic"))
                return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(koppeling.ClientId)}:{Uri.EscapeDataString(geheim)}")));
            (velden["client_id"], velden["client_secret"]) = (koppeling.ClientId, geheim);
            return null;
        }
        catch (CryptographicException fout)
        {
            throw new KoppelingException("Het geheim of de sleutel van de koppeling is niet meer te lezen. Vul het opnieuw in.", fout);
        }
    }

    private string Verklaring(Koppeling koppeling, OpenIdConnectConfiguration bron)
    {
        using var rsa = Open(koppeling);
        var nu = klok.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = koppeling.ClientId,
            Audience = bron.TokenEndpoint,
            Claims = new Dictionary<string, object> { ["sub"] = koppeling.ClientId, ["jti"] = Guid.NewGuid().ToString() },
            IssuedAt = nu,
            NotBefore = nu,
            Expires = nu.AddMinutes(1),
            // Without a cache: the key is disposed of below.
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = Kenmerk(rsa) }, SecurityAlgorithms.RsaSha256) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } },
        });
    }

    private RSA Open(Koppeling koppeling)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(_slot.Unprotect(koppeling.Sleutel ?? ""));
        return rsa;
    }

    private static string Kenmerk(RSA rsa) => Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()))[..16];
}
