// SPDX-License-Identifier: EUPL-1.2
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Samenhang.Platform.Identiteit;

/// <summary>Checks an id_token as OpenID Connect Core 1.0, section 3.1.3.7, says; a key that is not known is asked for once more.</summary>
public sealed class Idtokentoets(Uitgeververkeer verkeer, TimeProvider klok)
{
    /// <summary>How far the clocks of issuer and program may differ.</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(1);

    private static readonly string[] Algoritmen =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>The token, when everything about it is right.</summary>
    /// <exception cref="KoppelingException">Something is not; the message names it.</exception>
    internal async Task<JsonWebToken> ToetsAsync(string idToken, string uitgever, string clientId, string nonce, CancellationToken stop)
    {
        var uitkomst = await ValideerAsync(idToken, await verkeer.LeesAsync(uitgever, vers: false, stop), clientId);
        if (uitkomst.Exception is SecurityTokenSignatureKeyNotFoundException)
            uitkomst = await ValideerAsync(idToken, await verkeer.LeesAsync(uitgever, vers: true, stop), clientId);
        if (!uitkomst.IsValid || uitkomst.SecurityToken is not JsonWebToken token)
            throw new KoppelingException($"Het id_token is niet geldig ({uitkomst.Exception?.GetType().Name ?? "onleesbaar"}).", uitkomst.Exception);
        if (Tekst(token, JwtRegisteredClaimNames.Nonce) != nonce) throw new KoppelingException("Het id_token hoort niet bij deze aanmelding (nonce).");
        if (string.IsNullOrEmpty(token.Subject)) throw new KoppelingException("Het id_token zegt niet wie zich aanmeldde (sub).");
        var azp = Tekst(token, JwtRegisteredClaimNames.Azp);
        if (azp is null ? token.Audiences.Skip(1).Any() : azp != clientId) throw new KoppelingException("Het id_token is voor een ander programma (azp).");
        if (token.IssuedAt == DateTime.MinValue || token.IssuedAt > klok.GetUtcNow().UtcDateTime + Speling) throw new KoppelingException("Het id_token is van later (iat).");
        return token;
    }

    private Task<TokenValidationResult> ValideerAsync(string idToken, OpenIdConnectConfiguration bron, string clientId) =>
        new JsonWebTokenHandler().ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = bron.Issuer,
            ValidAudience = clientId,
            IssuerSigningKeys = bron.SigningKeys,
            ValidAlgorithms = Algoritmen,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (vanaf, tot, _, _) => Geldt(vanaf, tot),
        });

    private bool Geldt(DateTime? vanaf, DateTime? tot)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        return tot > nu - Speling && !(vanaf > nu + Speling);
    }

    private static string? Tekst(JsonWebToken token, string naam) => token.TryGetPayloadValue<string>(naam, out var waarde) ? waarde : null;
}
