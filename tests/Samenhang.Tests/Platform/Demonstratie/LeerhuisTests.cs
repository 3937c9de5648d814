// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Leerhuis;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Leerhuis;

namespace Samenhang.Tests.Platform.Demonstratie;

[Collection(nameof(DemoHost))]
public sealed class LeerhuisTests(DemoHost demo)
{
    [Fact]
    public async Task Every_activity_of_the_demo_can_be_entered_in_the_form_and_is_shown_in_full()
    {
        var host = await demo.OnAsync(DatabaseKind.Sqlite);
        using var organiser = await DemoHost.SignInAsync(host, "beheerder");
        var before = await host.RowsAsync<Activiteit>(rows => rows.OrderBy(row => row.Id));
        foreach (var activity in before)
        {
            var page = await organiser.GetDocumentAsync($"/leerhuis/organiseren/activiteiten/{activity.Id}/wijzigen");
            using var kept = await organiser.SubmitAsync(page, "main form.samenhang-formulier");
            Assert.True(kept.StatusCode == HttpStatusCode.Redirect, activity.Titel);
        }

        foreach (var (was, now) in before.Zip(await host.RowsAsync<Activiteit>(rows => rows.OrderBy(row => row.Id))))
        {
            Assert.Equal((was.Begin, was.Einde, was.Volgnummer), (now.Begin, now.Einde, now.Volgnummer));
            Assert.Equal(Texts(was), Texts(now));
        }

        var day = before.Single(row => row.Titel == "Opgavesturing: drie gemeenten over de kanteling");
        var text = (await host.NewClient().GetDocumentAsync($"/leerhuis/activiteiten/{day.Id}")).QuerySelector("main")!.TextContent;
        foreach (var part in new[] { "donderdag 21 november 2019", "10.45", "Presentaties Marijke, Ronald en Aart", "Aart van Kleef", "uitzendbureaufunctie", "planning- en controlcyclus?", "162 leden en 6.400", "Gerdien Bolk", "Gratis voor leden, anders" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    private static string?[] Texts(Activiteit row) =>
        [.. new[] { row.Titel, row.Aankondiging, row.Inhoud, row.Vragen, row.Programma, row.Sprekers, row.Doel, row.Doelgroep, row.Voorwie, row.Themas, row.Plaats, row.Bijeenkomsten, row.Formuliervragen, row.Verslag, row.Materiaal, row.Opname }.Select(text => text?.ReplaceLineEndings("\n"))];
}
