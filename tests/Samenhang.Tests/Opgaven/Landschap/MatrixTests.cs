// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Landschap;

public sealed class MatrixTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task Who_coordinates_who_takes_part_and_which_decisions_wait_stand_where_opgave_and_portefeuille_meet()
    {
        Portefeuille zorg = New("Zorg"), wonen = New("Wonen"), ruimte = New("Ruimte");
        var opgave = new Opgave
        {
            Id = Guid.CreateVersion7(),
            Naam = "Langer thuis",
            Status = Opgavestatus.InUitvoering,
            Portefeuilles = [new Portefeuillekoppeling { PortefeuilleId = zorg.Id, Coordineert = true }, new Portefeuillekoppeling { PortefeuilleId = wonen.Id }],
        };
        var loose = new Opgave
        {
            Id = Guid.CreateVersion7(),
            Naam = "Samen bouwen",
            Status = Opgavestatus.InUitvoering,
            Portefeuilles = [new Portefeuillekoppeling { PortefeuilleId = wonen.Id }, new Portefeuillekoppeling { PortefeuilleId = ruimte.Id }],
        };
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Hofjes", Opgaven = [opgave.Id], Portefeuilles = [ruimte.Id], Fase = Fase.InUitvoering };
        var secret = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Geheim", Opgaven = [opgave.Id], Fase = Fase.InUitvoering, Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await quiet.Host.RecordAsync(
            "GM0294", zorg, wonen, ruimte, opgave, loose, effort, secret,
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Starten", Over = [opgave.Id], Status = Besluitstatus.Geagendeerd },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Grond", Over = [effort.Id], Status = Besluitstatus.Voorstel },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Oud", Over = [effort.Id], Status = Besluitstatus.Genomen },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Verborgen", Over = [secret.Id], Status = Besluitstatus.Voorstel });
        using var reader = await quiet.Host.SignedInAsync("GM0294", "lezer");

        var page = await reader.GetDocumentAsync("/opgaven?weergave=matrix");
        Assert.Equal(["Opgave", "Ruimte", "Wonen", "Zorg"], page.QuerySelectorAll(".samenhang-matrix thead th").Select(head => head.FirstChild!.TextContent));
        var row = page.QuerySelectorAll(".samenhang-matrix tbody tr").Single(tr => tr.TextContent.Contains("Langer thuis", StringComparison.Ordinal));
        Assert.Equal(
            ["alleen via een inspanning1 inspanning1 open besluit", "◇ doet mee1 open besluit", "◆ coördineert1 open besluit"],
            row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Contains("gedeeld door 2 portefeuilles", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("niemand coördineert", page.QuerySelectorAll(".samenhang-matrix tbody tr").Single(tr => tr.TextContent.Contains("Samen bouwen", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);

        var csv = await reader.GetStringAsync(new Uri(page.QuerySelectorAll(".samenhang-kop__acties a").Single(link => link.TextContent.Contains("CSV", StringComparison.Ordinal)).GetAttribute("href")!, UriKind.Relative));
        Assert.Contains("Opgave;Code;Ruimte;Ruimte: open besluiten;Wonen", csv, StringComparison.Ordinal);
        Assert.Contains("Langer thuis;;alleen via een inspanning;1;doet mee;1;coördineert;1", csv, StringComparison.Ordinal);
        using var none = await reader.GetAsync(new Uri("/opgaven/matrix/exporteren?vorm=pdf", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private static Portefeuille New(string name) => new() { Id = Guid.CreateVersion7(), Naam = name };
}
