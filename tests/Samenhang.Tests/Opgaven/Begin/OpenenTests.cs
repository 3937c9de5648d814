// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Begin;

public sealed class OpenenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task Who_is_signed_in_goes_on_to_the_opgaven()
    {
        using var reader = await quiet.Host.SignedInAsync("GM0294", "lezer");
        using var answer = await reader.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/opgaven", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to()
    {
        using var visitor = quiet.Host.NewClient();
        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/aanmelden", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }
}
