// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using ExcelDataReader;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Tests.Opgaven.Inspanningen;

[Collection(ListCollection.Name)]
public sealed class ExporterenTests(ListHost host)
{
    [Fact]
    public async Task The_text_file_holds_exactly_the_filtered_list_and_says_where_it_comes_from()
    {
        var client = await host.ClientAsync("beheerder");
        using var answer = await client.GetAsync(new Uri("/inspanningen/exporteren?vorm=csv&thema=Wonen&kolom=naam&kolom=werkwijze&kolom=budget", UriKind.Relative));
        Assert.Equal("inspanningen-GM0294-2026-03-13.csv", answer.Content.Headers.ContentDisposition!.FileName);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').TrimEnd().Split("\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(["Inspanning;Werkwijze;Budget 2026", "'=<script>alert('x')</script> 🎉 Fryslân;nog niet gekozen;", "Wônje yn de wyk;programma;50000", ""], lines[..4]);
        Assert.Equal(["Organisatie: Gemeente Winterswijk", "Peildatum: 13 maart 2026", "Gevonden: 2 van 7 inspanningen", "Filters: Thema: Wonen"], lines[4..8]);
        Assert.Matches("^Laatste hash van de geschiedenis: [0-9a-f]{64}$", lines[^1]);
    }

    [Fact]
    public async Task The_workbook_holds_texts_and_numbers_and_never_a_formula()
    {
        var client = await host.ClientAsync("beheerder");
        using var answer = await client.GetAsync(new Uri("/inspanningen/exporteren?vorm=xlsx&thema=Wonen&groep=werkwijze", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var workbook = ExcelReaderFactory.CreateReader(await answer.Content.ReadAsStreamAsync());
        var rows = new List<object?[]>();
        while (workbook.Read())
        {
            rows.Add([.. Enumerable.Range(0, workbook.FieldCount).Select(workbook.GetValue)]);
        }

        Assert.Equal(["Werkwijze", "Inspanning", "Stand", "Opgave", "Werkwijze", "Fase", "Driehoek", "Eind", "Budget 2026"], rows[0]);
        Assert.Equal(["Nog niet gekozen", ListHost.Nasty, "onbekend", "Betaalbaar wonen", "nog niet gekozen", "onbekend", "onbekend", null, null], rows[1]);
        Assert.Equal(["Programma", "Wônje yn de wyk", "onbekend", "Betaalbaar wonen", "programma", "in uitvoering", "vacature", null, 50000d], rows[2]);
        Assert.Equal(3, rows.Count);
        Assert.True(workbook.NextResult());
        var origin = new Dictionary<string, string>();
        while (workbook.Read())
        {
            origin[workbook.GetString(0)] = workbook.GetString(1);
        }

        Assert.Equal("Gemeente Winterswijk", origin["Organisatie"]);
        Assert.Equal("Thema: Wonen", origin["Filters"]);
    }

    [Fact]
    public async Task A_file_of_the_past_says_so_and_carries_the_newest_hash()
    {
        var client = await host.ClientAsync("beheerder");
        var text = await client.GetStringAsync(new Uri("/inspanningen/exporteren?vorm=csv&op=2026-03-04", UriKind.Relative));

        Assert.Contains("Peildatum: 4 maart 2026 (terugblik)", text, StringComparison.Ordinal);
        Assert.Contains("Vroege inspanning", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Schuldhulp", text, StringComparison.Ordinal);
        var organisation = host.Host.Services.GetRequiredService<Register>();
        Assert.Contains(await organisation.AnkerAsync(await OrganisationAsync()), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_or_is_elsewhere_gets_no_trace()
    {
        var reader = await (await host.ClientAsync("lezer")).GetStringAsync(new Uri("/inspanningen/exporteren?vorm=csv", UriKind.Relative));
        Assert.DoesNotContain("Geheim", reader, StringComparison.Ordinal);
        Assert.Contains("5 van 5", reader, StringComparison.Ordinal);
        var other = await (await host.ClientAsync("beheerder", "GM0301")).GetStringAsync(new Uri("/inspanningen/exporteren?vorm=csv", UriKind.Relative));
        Assert.DoesNotContain("Schuldhulp", other, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/inspanningen/exporteren?vorm=exe"), InlineData("/inspanningen/exporteren"), InlineData("/opgaven/exporteren?vorm=pdf")]
    public async Task Another_kind_of_file_does_not_exist(string address)
    {
        using var answer = await (await host.ClientAsync("beheerder")).GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/inspanningen/exporteren?vorm=csv"), InlineData("/opgaven/exporteren?vorm=xlsx")]
    public async Task Who_is_not_signed_in_gets_nothing(string address)
    {
        using var answer = await host.Host.NewClient().GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<Guid> OrganisationAsync()
    {
        await using var scope = host.Host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<Samenhang.Platform.Data.SamenhangContext>();
        return context.Organisaties.Single(row => row.CbsCode == ListHost.Organisation).Id;
    }
}
