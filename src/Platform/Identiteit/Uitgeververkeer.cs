// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// Speaks with the issuers of organisations: their configuration and keys, kept for an hour, and their tokens. Redirects are not followed, and an
/// answer is at most a megabyte, within ten seconds.
/// </summary>
public sealed class Uitgeververkeer : IDisposable
{
    private const int Grootste = 1_000_000;
    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromHours(1);

    /// <summary>New keys are asked for no more often than this, whoever sends tokens with keys that nobody knows.</summary>
    private static readonly TimeSpan Minst = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (OpenIdConnectConfiguration Waarde, DateTimeOffset Gelezen)> _bekend = new(StringComparer.Ordinal);
    private readonly HttpClient _http;
    private readonly TimeProvider _klok;
    private readonly bool _zonderTls;

    /// <summary>Makes the one client of this process.</summary>
    public Uitgeververkeer(Instellingen instellingen, TimeProvider klok)
    {
        ArgumentNullException.ThrowIfNull(instellingen);
        (_klok, _zonderTls) = (klok, instellingen.KoppelingZonderTls);
        var weg = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        _http = new HttpClient(weg, disposeHandler: true) { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = Grootste };
    }

    /// <summary>Whether an address may be used: https, unless the installation says otherwise.</summary>
    internal bool MagAdres(string? adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.Fragment.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (_zonderTls && uri.Scheme == Uri.UriSchemeHttp));

    /// <summary>What the issuer says about itself, with its keys.</summary>
    /// <param name="uitgever">The issuer.</param>
    /// <param name="vers">Whether to ask again: a token was signed with a key that is not known.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="KoppelingException">It cannot be read, or is of another issuer.</exception>
    internal async Task<OpenIdConnectConfiguration> LeesAsync(string uitgever, bool vers, CancellationToken stop)
    {
        var gelezen = _klok.GetUtcNow();
        if (_bekend.TryGetValue(uitgever, out var bewaard) && (gelezen - bewaard.Gelezen).Duration() < (vers ? Minst : Houdbaarheid)) return bewaard.Waarde;
        if (!MagAdres(uitgever)) throw new KoppelingException("Het adres van de uitgever moet met https:// beginnen.");
        OpenIdConnectConfiguration waarde;
        try
        {
            var lezer = new HttpDocumentRetriever(_http) { RequireHttps = !_zonderTls };
            waarde = await OpenIdConnectConfigurationRetriever.GetAsync($"{uitgever.TrimEnd('/')}/.well-known/openid-configuration", lezer, stop);
        }
        catch (Exception fout) when (fout is IOException or InvalidOperationException or ArgumentException or HttpRequestException or JsonException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            throw new KoppelingException("Bij de uitgever is geen configuratie van OpenID Connect te lezen.", fout);
        }

        if (waarde.Issuer != uitgever) throw new KoppelingException($"De uitgever noemt zichzelf anders: {waarde.Issuer}");
        if (!MagAdres(waarde.AuthorizationEndpoint) || !MagAdres(waarde.TokenEndpoint) || waarde.SigningKeys.Count == 0)
            throw new KoppelingException("De configuratie van de uitgever noemt geen bruikbare adressen of sleutels.");
        _bekend[uitgever] = (waarde, gelezen);
        return waarde;
    }

    /// <summary>Changes a code into tokens.</summary>
    /// <exception cref="KoppelingException">The issuer refuses, or does not answer as it should.</exception>
    internal async Task<(string IdToken, string? AccessToken)> HaalAsync(string adres, Dictionary<string, string> velden, AuthenticationHeaderValue? bewijs, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, adres) { Content = new FormUrlEncodedContent(velden) };
        verzoek.Headers.Authorization = bewijs;
        using var json = await StuurAsync(verzoek, stop);
        return Tekst(json, "id_token") is { } bewijsstuk ? (bewijsstuk, Tekst(json, "access_token")) : throw new KoppelingException("De uitgever gaf geen id_token.");
    }

    /// <summary>What the issuer tells about who signed in.</summary>
    /// <exception cref="KoppelingException">The issuer refuses, or does not answer as it should.</exception>
    internal async Task<Dictionary<string, JsonElement>> LeesGebruikerAsync(string adres, string accessToken, CancellationToken stop)
    {
        if (!MagAdres(adres)) throw new KoppelingException("Het adres met gegevens van de gebruiker is niet bruikbaar.");
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var json = await StuurAsync(verzoek, stop);
        return json.RootElement.EnumerateObject().ToDictionary(veld => veld.Name, veld => veld.Value.Clone());
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<JsonDocument> StuurAsync(HttpRequestMessage verzoek, CancellationToken stop)
    {
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using var antwoord = await _http.SendAsync(verzoek, stop);
            if (!antwoord.IsSuccessStatusCode) throw new KoppelingException($"De uitgever weigerde, met status {(int)antwoord.StatusCode}.");
            var json = await JsonDocument.ParseAsync(await antwoord.Content.ReadAsStreamAsync(stop), cancellationToken: stop);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw new KoppelingException("De uitgever gaf een onleesbaar antwoord.");
        }
        catch (Exception fout) when (fout is HttpRequestException or JsonException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            throw new KoppelingException("De uitgever antwoordt niet, of onleesbaar.", fout);
        }
    }

    private static string? Tekst(JsonDocument json, string naam) =>
        json.RootElement.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;
}
