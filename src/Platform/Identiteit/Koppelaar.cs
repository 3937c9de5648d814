// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>Sends a browser to the issuer of an organisation, and finds out from what it brings back who signed in: authorization code with PKCE (OAuth 2.0 Security BCP, RFC 9700).</summary>
public sealed class Koppelaar(SamenhangContext context, Uitgeververkeer verkeer, Idtokentoets toets, Clientbewijs bewijs, IDataProtectionProvider bescherming, TimeProvider klok)
{
    /// <summary>Who signed in, as the issuer says.</summary>
    internal sealed record Gebleken(Koppeling Koppeling, string Onderwerp, string? Email, string Naam, IReadOnlyCollection<string> Groepen, string IdToken, string? Terug);

    /// <summary>Begins: keeps the question in the browser.</summary>
    /// <returns>The address of the issuer to go to; null when the organisation does not sign in this way.</returns>
    /// <exception cref="KoppelingException">The issuer cannot be reached.</exception>
    internal async Task<string?> BeginAsync(HttpContext http, string organisatie, string? terug, CancellationToken stop)
    {
        var koppeling = await context.Koppelingen.AsNoTracking().SingleOrDefaultAsync(
            rij => rij.Aan && context.Organisaties.Any(bij => bij.Id == rij.OrganisatieId && bij.Actief && bij.CbsCode == organisatie), stop);
        if (koppeling is null) return null;
        var bron = await verkeer.LeesAsync(koppeling.Uitgever, vers: false, stop);
        var verzoek = Aanmeldverzoek.Nieuw(koppeling.OrganisatieId, Adressen.Terug(http.Request), terug, klok);
        verzoek.Bewaar(http, bescherming);
        return QueryHelpers.AddQueryString(bron.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = koppeling.ClientId,
            ["redirect_uri"] = verzoek.Terugadres,
            ["scope"] = "openid profile email",
            ["state"] = verzoek.State,
            ["nonce"] = verzoek.Nonce,
            ["code_challenge"] = verzoek.Uitdaging,
            ["code_challenge_method"] = "S256",
        });
    }

    /// <summary>Ends: changes what the browser brought back into who signed in.</summary>
    /// <exception cref="KoppelingException">Something is not right; the message names it.</exception>
    internal async Task<Gebleken> KomTerugAsync(HttpContext http, string? code, string? state, string? uitgever, CancellationToken stop)
    {
        // Taken out of the browser before anything else: what comes back is looked at once.
        if (Aanmeldverzoek.Neem(http, bescherming, klok) is not { } verzoek || Linkcode.Hash(state) != Linkcode.Hash(verzoek.State))
            throw new KoppelingException("Dit antwoord hoort niet bij een aanmelding in deze browser (state), of kwam te laat.");
        try
        {
            return await WisselAsync(verzoek, code, uitgever, stop);
        }
        catch (KoppelingException fout)
        {
            fout.Organisatie = verzoek.Organisatie;
            throw;
        }
    }

    private async Task<Gebleken> WisselAsync(Aanmeldverzoek verzoek, string? code, string? uitgever, CancellationToken stop)
    {
        var koppeling = await context.Koppelingen.AsNoTracking().SingleOrDefaultAsync(rij => rij.Aan && rij.OrganisatieId == verzoek.Organisatie, stop)
            ?? throw new KoppelingException("De koppeling is intussen uitgezet.");
        var bron = await verkeer.LeesAsync(koppeling.Uitgever, vers: false, stop);
        if (uitgever is not null && uitgever != koppeling.Uitgever) throw new KoppelingException("Het antwoord komt van een andere uitgever (iss).");
        if (string.IsNullOrEmpty(code)) throw new KoppelingException("De uitgever gaf geen toestemming.");
        await NeemEenmaalAsync(verzoek, stop);
        var velden = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = verzoek.Terugadres, ["code_verifier"] = verzoek.Controle };
        var kop = bewijs.Voeg(koppeling, bron, velden);
        var (idToken, accessToken) = await verkeer.HaalAsync(bron.TokenEndpoint, velden, kop, stop);
        var token = await toets.ToetsAsync(idToken, koppeling.Uitgever, koppeling.ClientId, verzoek.Nonce, stop);
        var gegevens = await GegevensAsync(koppeling, bron.UserInfoEndpoint, accessToken, token, stop);
        if (gegevens.TryGetValue("email_verified", out var zeker) && (zeker.ValueKind == JsonValueKind.False || Tekst(gegevens, "email_verified") == "false"))
            throw new KoppelingException("De uitgever weet niet zeker van wie het e-mailadres is (email_verified).");
        var email = Tekst(gegevens, "email")?.Trim();
        return new Gebleken(koppeling, token.Subject, email, Naam(gegevens) ?? email ?? token.Subject, Groepen(gegevens, koppeling.Groepveld), idToken, verzoek.Terug);
    }

    /// <summary>The address of the issuer to sign out at; null when it has none.</summary>
    internal async Task<string?> AfmeldadresAsync(HttpContext http, Guid organisatie, string? idToken, CancellationToken stop)
    {
        if (await context.Koppelingen.AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == organisatie, stop) is not { } koppeling) return null;
        try
        {
            var bron = await verkeer.LeesAsync(koppeling.Uitgever, vers: false, stop);
            if (!verkeer.MagAdres(bron.EndSessionEndpoint)) return null;
            return QueryHelpers.AddQueryString(bron.EndSessionEndpoint, new Dictionary<string, string?>
            {
                ["id_token_hint"] = idToken,
                ["client_id"] = koppeling.ClientId,
                ["post_logout_redirect_uri"] = Adressen.NaAfmelden(http.Request),
            });
        }
        catch (KoppelingException)
        {
            // Signed out here is signed out here, also when the issuer is away.
            return null;
        }
    }

    /// <summary>The condition decides: of two who bring back the same answer, one finds it used.</summary>
    private async Task NeemEenmaalAsync(Aanmeldverzoek verzoek, CancellationToken stop)
    {
        var (hash, nu) = (Linkcode.Hash(verzoek.State), klok.GetUtcNow().UtcDateTime);
        var genomen = await context.Database.ExecuteSqlAsync($"insert into aanmeldantwoord (hash, genomen_op) values ({hash}, {nu}) on conflict (hash) do nothing", stop);
        if (genomen == 0) throw new KoppelingException("Dit antwoord is al gebruikt.");
    }

    /// <summary>What the id_token tells, and what only the address for it tells.</summary>
    private async Task<Dictionary<string, JsonElement>> GegevensAsync(Koppeling koppeling, string? adres, string? accessToken, JsonWebToken token, CancellationToken stop)
    {
        using var json = JsonDocument.Parse(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(token.EncodedPayload));
        var gegevens = json.RootElement.EnumerateObject().ToDictionary(veld => veld.Name, veld => veld.Value.Clone());
        if (adres is null || accessToken is null || (gegevens.ContainsKey("email") && gegevens.ContainsKey(koppeling.Groepveld))) return gegevens;
        var meer = await verkeer.LeesGebruikerAsync(adres, accessToken, stop);
        if (Tekst(meer, "sub") != token.Subject) throw new KoppelingException("De gegevens van de gebruiker zijn van een ander (sub).");
        foreach (var (naam, waarde) in meer) gegevens.TryAdd(naam, waarde);
        return gegevens;
    }

    private static string? Naam(Dictionary<string, JsonElement> gegevens)
    {
        var naam = Tekst(gegevens, "name") ?? string.Join(' ', new[] { Tekst(gegevens, "given_name"), Tekst(gegevens, "family_name") }.OfType<string>());
        return string.IsNullOrWhiteSpace(naam) ? null : naam.Trim()[..Math.Min(naam.Trim().Length, Account.NaamLengte)];
    }

    private static List<string> Groepen(Dictionary<string, JsonElement> gegevens, string veld) => !gegevens.TryGetValue(veld, out var waarde) ? [] : waarde.ValueKind switch
    {
        JsonValueKind.String => [waarde.GetString()!],
        JsonValueKind.Array => [.. waarde.EnumerateArray().Where(groep => groep.ValueKind == JsonValueKind.String).Select(groep => groep.GetString()!)],
        _ => [],
    };

    private static string? Tekst(Dictionary<string, JsonElement> gegevens, string naam) =>
        gegevens.TryGetValue(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;
}
