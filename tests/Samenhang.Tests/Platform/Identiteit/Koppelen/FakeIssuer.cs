// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Samenhang.Tests.Platform.Identiteit.Koppelen;

/// <summary>A small issuer that gives every token a test asks for, wrong ones too.</summary>
internal sealed class FakeIssuer : IAsyncDisposable
{
    private static readonly string[] Groups = ["Controllers"];

    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private string _challenge = "";
    private string _token = "";

    private FakeIssuer(WebApplication app, TimeProvider clock) => (_app, _clock) = (app, clock);

    internal string Address { get; private set; } = "";

    internal SigningCredentials Key { get; private set; } = NewKey();

    /// <summary>How often the keys were read.</summary>
    internal int KeysRead { get; private set; }

    /// <summary>Whether the address for claims answers about somebody else.</summary>
    internal bool OtherUserInfo { get; set; }

    internal static async Task<FakeIssuer> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new FakeIssuer(builder.Build(), clock);
        issuer.Map();
        await issuer._app.StartAsync();
        issuer.Address = issuer._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return issuer;
    }

    /// <summary>Signs with another key from now on.</summary>
    internal void Roll() => Key = NewKey();

    /// <summary>Signs somebody in at the address the product sent the browser to.</summary>
    /// <param name="asked">That address.</param>
    /// <param name="change">Changes the token that is right into another.</param>
    /// <returns>The address at the product to come back to.</returns>
    internal string Answer(Uri asked, Func<Dictionary<string, object?>, string>? change = null)
    {
        var question = QueryHelpers.ParseQuery(asked.Query);
        Assert.Equal(["code", "S256", "openid profile email"], [question["response_type"].ToString(), question["code_challenge_method"].ToString(), question["scope"].ToString()]);
        _challenge = question["code_challenge"]!;
        var now = _clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object?>
        {
            ["iss"] = Address,
            ["aud"] = Koppelproef.Client,
            ["sub"] = "u-1",
            ["nonce"] = question["nonce"].ToString(),
            ["iat"] = now,
            ["exp"] = now + 300,
            ["name"] = "Sjoerd Bakker",
            ["email"] = "sjoerd@winterswijk.example",
            ["groups"] = new[] { "Controllers" },
        };
        _token = (change ?? Sign)(claims);
        return $"/aanmelden/terug?code=een&state={Uri.EscapeDataString(question["state"]!)}";
    }

    internal string Sign(Dictionary<string, object?> claims) => Sign(claims, Key);

    internal static string Sign(Dictionary<string, object?> claims, SigningCredentials key) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(System.Text.Json.JsonSerializer.Serialize(claims), key);

    internal static string Unsigned(Dictionary<string, object?> claims) =>
        $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{Encode(System.Text.Json.JsonSerializer.Serialize(claims))}.";

    internal static SigningCredentials NewKey(string? id = null) =>
        new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = id ?? Guid.NewGuid().ToString() }, SecurityAlgorithms.RsaSha256);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private void Map()
    {
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Address,
            ["authorization_endpoint"] = Address + "/auth",
            ["token_endpoint"] = Address + "/token",
            ["jwks_uri"] = Address + "/keys",
            ["userinfo_endpoint"] = Address + "/me",
        }));
        _app.MapGet("/keys", () =>
        {
            KeysRead++;
            var parts = ((RsaSecurityKey)Key.Key).Rsa.ExportParameters(false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = Key.Key.KeyId, n = Base64Url.EncodeToString(parts.Modulus), e = Base64Url.EncodeToString(parts.Exponent) } } });
        });
        _app.MapPost("/token", (HttpRequest request) =>
        {
            var verifier = request.Form["code_verifier"].ToString();
            var basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Koppelproef.Client}:{Uri.EscapeDataString(Koppelproef.Secret)}"));
            return Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) == _challenge && request.Headers.Authorization == basic
                ? Results.Json(new { id_token = _token, access_token = "sleutel", token_type = "Bearer" })
                : Results.BadRequest();
        });
        _app.MapGet("/me", () => Results.Json(new { sub = OtherUserInfo ? "u-2" : "u-1", email = "sjoerd@winterswijk.example", groups = Groups }));
    }
}
