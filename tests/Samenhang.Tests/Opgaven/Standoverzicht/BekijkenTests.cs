// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Standoverzicht;

public sealed class BekijkenTests
{
    private const string Organisation = "GM0294";

    [Fact]
    public async Task The_share_of_confirmed_standen_is_told_per_opgave_and_per_person_only_when_switched_on()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync(Organisation);
        var person = await host.PersonAsync(Organisation, "Jeroen Kalsbeek");
        var opgave = OpgavenHost.NewOpgave();
        var (fresh, old) = (OpgavenHost.NewInspanning("Vers", opgave.Id) with { Fase = Fase.InUitvoering }, OpgavenHost.NewInspanning("Oud", opgave.Id) with { Fase = Fase.InUitvoering });
        await host.RecordAsync(
            Organisation, opgave, fresh, old, OpgavenHost.NewInspanning("Stil", opgave.Id), Samenhang.Tests.Kern.Regels.Make.Rol(Rol.Sturingsprofessional, old.Id, person),
            new Stand { Id = Guid.CreateVersion7(), Op = fresh.Id, Datum = new DateOnly(2026, 3, 1), BevestigdDoorId = person, BevestigdOp = new DateOnly(2026, 3, 1) },
            new Stand { Id = Guid.CreateVersion7(), Op = old.Id, Datum = new DateOnly(2026, 3, 1) });

        Assert.Contains("1 van 2 inspanningen bevestigd", (await client.GetDocumentAsync($"/opgaven/{opgave.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var page = (await client.GetDocumentAsync("/standoverzicht")).QuerySelector("main")!.TextContent;
        Assert.Contains("50%", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Jeroen Kalsbeek", page, StringComparison.Ordinal);

        var choose = await client.GetDocumentAsync("/beheer/herinneren");
        using (var saved = await client.SubmitAsync(choose, "main form.samenhang-formulier", ("Invoer.PerPersoon", "true"))) Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Jeroen Kalsbeek", (await client.GetDocumentAsync("/standoverzicht")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
