// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Tests.Mensen.Inzet;

public sealed class InzetTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task The_line_agrees_with_what_was_shown_or_refuses_with_a_reason_that_goes_on_to_who_chooses()
    {
        const string Code = "GM0294";
        var (effort, closed) = (new Inspanning { Id = Guid.CreateVersion7(), Naam = "Eén ingang" }, new Inspanning { Id = Guid.CreateVersion7(), Naam = "Voorbij", Fase = Fase.Afgerond });
        var (anna, bob) = (await quiet.Host.PersonAsync(Code, "Anna Prins"), await quiet.Host.PersonAsync(Code, "Bob Visser"));
        var (first, second) = (Role(effort, anna, 8), Role(effort, bob, 12));
        await quiet.Host.RecordAsync(Code, effort, closed, first, second, Role(closed, anna, 4), Role(effort, bob, null));
        using var line = await quiet.Host.SignedInAsync(Code, "lijnmanager");

        var page = await line.GetDocumentAsync("/inzet");
        Assert.Equal(["Anna Prins", "Bob Visser"], page.QuerySelectorAll("#wacht, [aria-labelledby=wacht] .samenhang-naam").Select(e => e.TextContent).Skip(1));
        var seen = page.QuerySelector("button[name=akkoord]")!.GetAttribute("value")!;
        Assert.StartsWith(first.Id.ToString(), seen, StringComparison.Ordinal);

        // Somebody asks more while the page is open: what was shown is not what would be agreed to.
        await quiet.Host.RecordAsync(Code, first with { UrenPerWeek = 16 });
        using var late = await line.SubmitByAsync(page, "main form", $"button[value='{seen}']");
        Assert.Contains("intussen gewijzigd", (await late.DocumentAsync(HttpStatusCode.Conflict)).Body!.TextContent, StringComparison.Ordinal);
        page = await line.GetDocumentAsync("/inzet");
        using var agreed = await line.SubmitByAsync(page, "main form", $"button[value^='{first.Id}']");
        Assert.True((await StoredAsync(first)).Antwoord is { Akkoord: true, Uren: 16 });

        var form = await line.GetDocumentAsync($"/inzet/{second.Id}");
        using var bare = await line.SubmitAsync(form, "main form.samenhang-formulier", ("Invoer.Antwoord", "niet-akkoord"));
        Assert.NotNull((await bare.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Waarom-fout"));
        using var refused = await line.SubmitAsync(form, "main form.samenhang-formulier", ("Invoer.Antwoord", "niet-akkoord"), ("Invoer.Waarom", "Vanaf maart kan 4 uur"));
        Assert.Equal("/inzet", refused.Headers.Location?.ToString());
        Assert.Contains("niet akkoord;Vanaf maart kan 4 uur", await line.GetStringAsync(new Uri("/inzet/exporteren?vorm=csv&afdeling=alle", UriKind.Relative)), StringComparison.Ordinal);

        using var manager = await quiet.Host.SignedInAsync(Code, "opgavemanager");
        Assert.Contains("Zonder akkoord van de lijn", (await manager.GetDocumentAsync("/bevindingen")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("lijn niet akkoord: Vanaf maart kan 4 uur", (await manager.GetDocumentAsync($"/inspanningen/{effort.Id}")).QuerySelector("#mensen")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vanaf maart kan 4 uur", (await manager.GetDocumentAsync($"/inspanningen/{effort.Id}/escaleren")).QuerySelector("#Invoer_Lijn")!.TextContent, StringComparison.Ordinal);
        foreach (var address in new[] { "/inzet", "/inzet/exporteren?vorm=csv" })
        {
            using var forbidden = await manager.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        }
    }

    private async Task<Rolvervulling> StoredAsync(Rolvervulling role) => (await quiet.Host.BeeldAsync("GM0294")).Rolvervullingen.Zoek(role.Id)!;

    private static Rolvervulling Role(Inspanning effort, Guid who, decimal? hours) =>
        new() { Id = Guid.CreateVersion7(), Rol = Rol.Teamlid, Op = effort.Id, Bezetting = Bezetting.Persoon, PersoonId = who, UrenPerWeek = hours };
}
