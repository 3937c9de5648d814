// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit.Koppelen;

/// <summary>Answers of an issuer that are not what they should be.</summary>
public sealed class IdTokenTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly TestHost _host = Koppelproef.NewHost(realClock: false);
    private FakeIssuer _issuer = null!;

    public async Task InitializeAsync()
    {
        _issuer = await FakeIssuer.StartAsync(_host.Clock);
        using var beheerder = await _host.SignedInAsync(Koppelproef.Code);
        Assert.Null(await Koppelproef.SetUpAsync(beheerder, _issuer.Address));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public static TheoryData<string> Mistakes =>
        ["aud", "aud more", "azp", "iss", "nonce", "no nonce", "exp", "no exp", "nbf", "iat", "no iat", "no sub", "alg none", "alg hmac", "other key", "changed", "not a token"];

    [Theory, MemberData(nameof(Mistakes))]
    public async Task A_wrong_token_signs_nobody_in(string mistake)
    {
        using var client = _host.NewClient();
        Assert.Null(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client), claims => Wrong(mistake, claims))));
        Assert.Equal(0, await _host.CountAsync(context => context.Users.Where(row => row.Email == "sjoerd@winterswijk.example")));

        Assert.Equal("/opgaven", await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client))));
    }

    [Fact]
    public async Task An_answer_is_taken_once_also_when_the_browser_is_copied()
    {
        using var client = _host.NewClient();
        var asked = await _host.NewClient().GetAsync(new Uri($"/aanmelden/via/{Koppelproef.Code}", UriKind.Relative));
        var cookie = asked.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-samenhang-koppeling=", StringComparison.Ordinal)).Split(';')[0];
        var back = _issuer.Answer(asked.Headers.Location!);
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var copy = _host.NewClient();
        copy.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Equal("/", await Koppelproef.ComeBackAsync(client, back));
        Assert.Null(await Koppelproef.ComeBackAsync(copy, back));
    }

    [Fact]
    public async Task An_answer_to_somebody_elses_question_or_of_another_issuer_or_too_late_is_refused()
    {
        using var client = _host.NewClient();
        using var attacker = _host.NewClient();
        var theirs = _issuer.Answer(await Koppelproef.BeginAsync(attacker));
        Assert.Null(await Koppelproef.ComeBackAsync(client, theirs));
        await Koppelproef.BeginAsync(client);
        Assert.Null(await Koppelproef.ComeBackAsync(client, theirs));
        Assert.Null(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client)) + "&iss=https%3A%2F%2Fanders.example"));
        Assert.Null(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client)).Replace("code=een", "error=access_denied", StringComparison.Ordinal)));
        var late = _issuer.Answer(await Koppelproef.BeginAsync(client));
        _host.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Null(await Koppelproef.ComeBackAsync(client, late));
    }

    [Fact]
    public async Task A_new_key_of_the_issuer_is_fetched_and_the_old_one_no_longer_counts()
    {
        using var client = _host.NewClient();
        Assert.NotNull(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client))));
        var (old, read) = (_issuer.Key, _issuer.KeysRead);
        _issuer.Roll();
        _host.Clock.Advance(TimeSpan.FromSeconds(6));

        Assert.NotNull(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client))));

        Assert.Equal(read + 1, _issuer.KeysRead);
        Assert.Null(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client), claims => FakeIssuer.Sign(claims, old))));
    }

    [Fact]
    public async Task Claims_of_somebody_else_are_refused_and_those_that_the_token_lacks_are_asked_for()
    {
        using var client = _host.NewClient();
        Assert.NotNull(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client), claims => Without(claims, "email", "groups"))));
        _issuer.OtherUserInfo = true;
        Assert.Null(await Koppelproef.ComeBackAsync(client, _issuer.Answer(await Koppelproef.BeginAsync(client), claims => Without(claims, "email", "groups"))));
    }

    private string Without(Dictionary<string, object?> claims, params string[] names)
    {
        foreach (var name in names) claims.Remove(name);
        return _issuer.Sign(claims);
    }

    private string Wrong(string mistake, Dictionary<string, object?> claims)
    {
        var now = _host.Clock.GetUtcNow().ToUnixTimeSeconds();
        switch (mistake)
        {
            case "alg none": return FakeIssuer.Unsigned(claims);
            case "alg hmac": return FakeIssuer.Sign(claims, new SigningCredentials(new SymmetricSecurityKey(PublicKey()) { KeyId = _issuer.Key.Key.KeyId }, SecurityAlgorithms.HmacSha256));
            case "other key": return FakeIssuer.Sign(claims, FakeIssuer.NewKey(_issuer.Key.Key.KeyId));
            case "not a token": return "x.y.z";
            case "changed":
                var parts = _issuer.Sign(claims).Split('.');
                claims["sub"] = "u-9";
                return $"{parts[0]}.{_issuer.Sign(claims).Split('.')[1]}.{parts[2]}";
        }

        (string, object?) wrong = mistake switch
        {
            "aud" => ("aud", "iemand-anders"),
            "aud more" => ("aud", new[] { Koppelproef.Client, "iemand-anders" }),
            "azp" => ("azp", "iemand-anders"),
            "iss" => ("iss", "https://anders.example"),
            "nonce" => ("nonce", "een andere"),
            "exp" => ("exp", now - 120),
            "nbf" => ("nbf", now + 120),
            "iat" => ("iat", now + 120),
            _ => (mistake["no ".Length..], null),
        };
        if (wrong.Item2 is null) return Without(claims, wrong.Item1);
        claims[wrong.Item1] = wrong.Item2;
        return _issuer.Sign(claims);
    }

    private byte[] PublicKey() => Encoding.ASCII.GetBytes(((RsaSecurityKey)_issuer.Key.Key).Rsa.ExportSubjectPublicKeyInfoPem());
}
