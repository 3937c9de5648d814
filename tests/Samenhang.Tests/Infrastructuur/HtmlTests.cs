// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;

namespace Samenhang.Tests.Infrastructuur;

public sealed class HtmlTests
{
    private const string Form = """
        <form method="post" action="/versturen"><input type="hidden" name="token" value="geheim"><input name="naam">
        <textarea name="tekst"></textarea><select name="keuze"><option value="a"><option value="b"></select>
        <input type="checkbox" name="vink" value="ja"><button name="knop" value="1">Opslaan</button></form>
        """;

    [Fact]
    public async Task A_form_is_sent_with_its_hidden_fields_and_what_was_filled_in()
    {
        using var client = new HttpClient(new Echo()) { BaseAddress = new Uri("https://localhost") };
        var page = await client.GetDocumentAsync("/formulier");

        using var response = await client.SubmitAsync(
            page, "form", ("naam", "Fryske Marren & co"), ("tekst", "één\ntwee"), ("keuze", "b"), ("vink", "ja"));

        Assert.Equal(
            "/versturen token=geheim&naam=Fryske+Marren+%26+co&tekst=%C3%A9%C3%A9n%0D%0Atwee&keuze=b&vink=ja&knop=1",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_field_the_form_does_not_have_fails_the_test()
    {
        using var client = new HttpClient(new Echo()) { BaseAddress = new Uri("https://localhost") };
        var page = await client.GetDocumentAsync("/formulier");

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => client.SubmitAsync(page, "form", ("onbekend", "x")));
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => client.SubmitAsync(page, "form", ("keuze", "c")));
    }

    [Fact]
    public async Task An_error_on_the_page_is_seen()
    {
        using var client = new HttpClient(new Echo()) { BaseAddress = new Uri("https://localhost") };
        IHtmlDocument page = await client.GetDocumentAsync("/formulier");
        page.AssertNoError();

        page.QuerySelector("input[name=naam]")!.SetAttribute("aria-invalid", "true");

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(page.AssertNoError);
    }

    private sealed class Echo : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(request.Content is null
                    ? Form
                    : request.RequestUri!.PathAndQuery + " " + await request.Content.ReadAsStringAsync(cancellationToken)),
            };
    }
}
