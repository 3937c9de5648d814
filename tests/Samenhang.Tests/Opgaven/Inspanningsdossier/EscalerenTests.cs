// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Inspanningsdossier;

public sealed class EscalerenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task What_the_line_refuses_waits_as_a_decision_and_the_finding_goes_when_it_is_taken()
    {
        const string Code = "GM0294";
        var project = OpgavenHost.NewInspanning("Bouwen") with { Werkwijze = Werkwijze.Project, Fase = Fase.InUitvoering, Contract = new Contract { Resultaat = "Een school", AfgesprokenOp = new DateOnly(2026, 1, 5) } };
        await quiet.Host.RecordAsync(Code, project);
        using var client = await quiet.Host.SignedInAsync(Code);
        Assert.Contains("Zonder akkoord van de lijn", await FindingsAsync(client), StringComparison.Ordinal);

        var form = await client.GetDocumentAsync($"/inspanningen/{project.Id}/escaleren");
        using var empty = await client.SubmitAsync(form, "main form[method=post]", ("Invoer.Nodig", "Een planner, 8 uur"));
        Assert.NotNull((await empty.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Lijn-fout"));
        using var put = await client.SubmitAsync(form, "main form[method=post]", ("Invoer.Nodig", "Een planner, 8 uur"), ("Invoer.Lijn", "Niemand vrij voor de zomer"));
        var decision = Assert.Single((await quiet.Host.BeeldAsync(Code)).Besluiten);
        Assert.Equal(($"/portfolio/besluiten/{decision.Id}", Besluitsoort.Escaleer, true), (put.Headers.Location?.ToString(), decision.Soort, decision.IsOpen));
        Assert.Contains("voorgelegd aan: Gemeentesecretaris", await FindingsAsync(client), StringComparison.Ordinal);
        var twice = await client.GetDocumentAsync($"/inspanningen/{project.Id}/escaleren");
        Assert.NotNull(twice.QuerySelector($"main a[href='/portfolio/besluiten/{decision.Id}']"));

        await quiet.Host.RecordAsync(Code, decision with { Status = Besluitstatus.Genomen, Uitkomst = Besluituitkomst.Ja, Datum = new DateOnly(2026, 3, 3) });
        Assert.DoesNotContain("Zonder akkoord van de lijn", await FindingsAsync(client), StringComparison.Ordinal);
        using var reader = await quiet.Host.SignedInAsync(Code, "lezer");
        using var forbidden = await reader.GetAsync(new Uri($"/inspanningen/{project.Id}/escaleren", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    private static async Task<string> FindingsAsync(HttpClient client) => (await client.GetDocumentAsync("/bevindingen")).QuerySelector("main")!.TextContent;
}
