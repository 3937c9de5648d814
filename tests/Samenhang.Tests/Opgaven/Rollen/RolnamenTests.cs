// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Organisaties;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Rollen;

/// <summary>What an organisation calls a role is what every page says.</summary>
public sealed class RolnamenTests
{
    [Fact]
    public async Task The_own_name_of_a_role_stands_on_every_page_that_shows_the_role()
    {
        await using var quiet = new QuietHost();
        var host = quiet.Host;
        var person = await host.PersonAsync("GM0294", "Sanne Bos");
        Opgave opgave = OpgavenHost.NewOpgave("Wonen");
        Inspanning inspanning = OpgavenHost.NewInspanning("Bouwen", opgave.Id) with { Werkwijze = Werkwijze.Project };
        await host.RecordAsync(
            "GM0294",
            opgave, inspanning, Named(Rol.Opgavemanager, "opgaveleider"), Named(Rol.AmbtelijkOpdrachtgever, "ambtelijk trekker"), Named(Rol.Sturingsprofessional, "kartrekker"),
            Role(Rol.Opgavemanager, opgave.Id, person), Role(Rol.AmbtelijkOpdrachtgever, inspanning.Id, person), Role(Rol.Sturingsprofessional, inspanning.Id, person), Role(Rol.Teamlid, opgave.Id, person));
        using var client = await host.SignedInAsync("GM0294");

        foreach (var (address, own) in new[]
        {
            ($"/opgaven/{opgave.Id}", "Opgaveleider"), ($"/opgaven/{opgave.Id}/status", "Een opgaveleider"), ($"/rollen/nieuw?bij={opgave.Id}", "Opgaveleider"), ("/opgaven", "Opgaveleider"),
            ($"/opgaven/{opgave.Id}/geschiedenis", "rol opgaveleider"), ($"/inspanningen/{inspanning.Id}", "kartrekker"), ("/inspanningen", "ambtelijk trekker"), ($"/personen/{person}", "Kartrekker"),
            ($"/inspanningen/{inspanning.Id}/fase", "kartrekker"), ("/opgaven?kolommen=naam,ambtelijk", "Ambtelijk trekker"), ($"/opgaven/{opgave.Id}/stand", "opgaveleider"),
        })
        {
            var text = (await client.GetDocumentAsync(address)).QuerySelector("main")!.TextContent;
            Assert.True(text.Contains(own, StringComparison.OrdinalIgnoreCase), $"{address} does not say {own}");
            Assert.True(!text.Contains("opgavemanager", StringComparison.OrdinalIgnoreCase) && !text.Contains("ambtelijk opdrachtgever", StringComparison.OrdinalIgnoreCase), $"{address} has the common name of a role");
        }

        var form = await client.GetDocumentAsync($"/rollen/nieuw?bij={opgave.Id}");
        using var second = await client.SubmitAsync(form, "form.samenhang-formulier", ("Invoer.Rol", "Opgavemanager"), ("Invoer.Wie", person.ToString()));
        Assert.Contains("al een opgaveleider", (await second.DocumentAsync(HttpStatusCode.BadRequest)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static Instelling Named(Rol rol, string name) => new() { Id = Guid.CreateVersion7(), Sleutel = Inrichting.RolnaamSleutel(rol), Waarde = name };

    private static Rolvervulling Role(Rol rol, Guid op, Guid person) => new() { Id = Guid.CreateVersion7(), Rol = rol, Op = op, Bezetting = Bezetting.Persoon, PersoonId = person };
}
