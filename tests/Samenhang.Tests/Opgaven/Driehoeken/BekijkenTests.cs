// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Driehoeken;

public sealed class BekijkenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task Per_opdrachtgever_the_span_vacancies_unknown_and_double_corners_are_counted()
    {
        var (sanne, joost) = (await quiet.Host.PersonAsync("GM0294", "Sanne Verhoeckx"), await quiet.Host.PersonAsync("GM0294", "Joost Eerdenburg"));
        Inspanning New(string name, Fase fase = Fase.InUitvoering, Werkwijze werkwijze = Werkwijze.Project) => new() { Id = Guid.CreateVersion7(), Naam = name, Werkwijze = werkwijze, Fase = fase };
        var efforts = new[] { New("Een"), New("Twee"), New("Drie", Fase.Voorbereiding), New("Klaar", Fase.Afgerond), New("Routine", werkwijze: Werkwijze.Routine), New("Leeg") };
        var secret = New("Geheim") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        Rolvervulling Role(Inspanning effort, Rol rol, Guid? person) => new()
        {
            Id = Guid.CreateVersion7(),
            Op = effort.Id,
            Rol = rol,
            PersoonId = person,
            Bezetting = person is null ? Bezetting.Vacature : Bezetting.Persoon,
        };
        await quiet.Host.RecordAsync("GM0294",
        [
            .. efforts, secret, new Instelling { Id = Guid.CreateVersion7(), Sleutel = "toets.driehoeken", Waarde = "1" },
            .. efforts.Take(5).Append(secret).Select(effort => Role(effort, Rol.AmbtelijkOpdrachtgever, sanne)),
            Role(efforts[0], Rol.Sturingsprofessional, sanne), Role(efforts[0], Rol.BestuurlijkOpdrachtgever, joost),
            Role(efforts[1], Rol.Sturingsprofessional, null), Role(efforts[2], Rol.BestuurlijkOpdrachtgever, joost),
        ]);
        using var reader = await quiet.Host.SignedInAsync("GM0294", "lezer");

        var page = await reader.GetDocumentAsync("/driehoeken");
        var rows = page.QuerySelectorAll("main tbody tr").ToList();
        Assert.Equal(["Sanne Verhoeckx", "Nog onbekend"], rows.Select(row => row.QuerySelector("th a, th strong")!.TextContent));
        Assert.Equal(["2 van 1", "1", "2", "1"], rows[0].QuerySelectorAll("td.samenhang-num").Select(cell => cell.TextContent));
        Assert.Contains("meer dan 1", rows[0].QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Een, één persoon op twee hoeken", "Twee, 1 vacature, 1 onbekend", "Drie (voorbereiding), 1 onbekend"], rows[0].QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.DoesNotContain("Geheim", page.Body!.TextContent, StringComparison.Ordinal);

        var executive = await reader.GetDocumentAsync("/driehoeken?rol=bestuurlijk-opdrachtgever");
        Assert.Equal("Joost Eerdenburg", executive.QuerySelector("main tbody th a")!.TextContent);
        var csv = await reader.GetStringAsync(new Uri("/driehoeken/exporteren?vorm=csv", UriKind.Relative));
        Assert.Contains("Een;;project;in uitvoering;Joost Eerdenburg;Sanne Verhoeckx;Sanne Verhoeckx;ja", csv, StringComparison.Ordinal);
    }
}
