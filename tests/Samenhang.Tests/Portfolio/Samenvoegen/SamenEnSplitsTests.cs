// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Portfolio.Samenvoegen;

/// <summary>Opgaven that become one, and one that becomes several: one change, and readable from both sides.</summary>
public sealed class SamenEnSplitsTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Code = "GM0294", Form = "main form.samenhang-formulier[method=post]";

    private readonly Opgave _arm = new() { Id = Guid.CreateVersion7(), Naam = "Armoedevrij", Status = Opgavestatus.InUitvoering, Overgenomen = true };
    private readonly Opgave _mee = new() { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee", Status = Opgavestatus.InUitvoering, Overgenomen = true };

    [Fact]
    public async Task An_opgave_goes_on_in_another_with_what_was_chosen_and_comes_back_in_one_step()
    {
        var host = quiet.Host;
        var person = await host.PersonAsync(Code, "Sanne Bos");
        Inspanning goes = Effort("Gaat mee", _arm.Id), stays = Effort("Blijft achter", _arm.Id);
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Minder armoede", OpgaveId = _arm.Id };
        var rol = new Rolvervulling { Id = Guid.CreateVersion7(), Op = _arm.Id, Rol = Rol.Opgavemanager, Bezetting = Bezetting.Persoon, PersoonId = person };
        await host.RecordAsync(Code, _arm, _mee, goes, stays, doel, rol);
        using var client = await host.SignedInAsync(Code);
        var before = (await host.BeeldAsync(Code)).Versie;

        using var same = await client.GetAsync(new Uri($"/portfolio/samenvoegen?van={_arm.Id}&naar={_arm.Id}", UriKind.Relative));
        Assert.NotNull((await same.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Naar-fout"));
        var form = await client.GetDocumentAsync($"/portfolio/samenvoegen?van={_arm.Id}&naar={_mee.Id}");
        using var half = await client.SubmitAsync(form, Form, ("Invoer.Nummer", "26-9"));
        Assert.NotNull((await half.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Organ-fout"));
        using var done = await client.SubmitAsync(
            form, Form, ("Invoer.Inspanningen", goes.Id.ToString()), ("Invoer.Rollen", rol.Id.ToString()), ("Invoer.Organ", "college"), ("Invoer.Datum", "03-03-2026"));
        Assert.Equal($"/opgaven/{_mee.Id}", done.Headers.Location?.ToString());

        var beeld = await host.BeeldAsync(Code);
        Assert.Equal(before + 1, beeld.Versie);
        Assert.Equal(Opgavestatus.Samengevoegd, beeld.Opgaven.Zoek(_arm.Id)!.Status);
        Assert.Equal([_mee.Id], beeld.Inspanningen.Zoek(goes.Id)!.Opgaven);
        Assert.Equal([_arm.Id], beeld.Inspanningen.Zoek(stays.Id)!.Opgaven);
        Assert.Equal(_mee.Id, beeld.Doelen.Zoek(doel.Id)!.OpgaveId);
        Assert.Equal(person, Assert.Single(beeld.Relaties.RollenOp.Naar(_mee.Id)).PersoonId);
        Assert.True(Assert.Single(beeld.Besluiten).IsJa);
        var target = await client.GetDocumentAsync($"/opgaven/{_mee.Id}");
        Assert.NotNull(target.QuerySelector($"main a[href='/opgaven/{_arm.Id}']"));
        Assert.Contains("Gaat over in", (await client.GetDocumentAsync($"/opgaven/{_arm.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var undone = await client.SubmitAsync(target, "form.samenhang-ongedaan");
        beeld = await host.BeeldAsync(Code);
        Assert.Equal((Opgavestatus.InUitvoering, _arm.Id), (beeld.Opgaven.Zoek(_arm.Id)!.Status, beeld.Doelen.Zoek(doel.Id)!.OpgaveId));
        Assert.Equal(0, beeld.Besluiten.Aantal);
    }

    [Fact]
    public async Task Several_opgaven_go_on_in_one_as_one_change_and_each_tells_of_the_other()
    {
        const string code = "GM0014";
        var host = quiet.Host;
        var person = await host.PersonAsync(code, "Sanne Bos");
        var debts = _arm with { Id = Guid.CreateVersion7(), Naam = "Schuldenvrij" };
        Inspanning shared = Effort("Van allebei", _arm.Id) with { Opgaven = [_arm.Id, debts.Id] }, stays = Effort("Blijft achter", debts.Id);
        Doel goal = new() { Id = Guid.CreateVersion7(), Naam = "Minder schulden", OpgaveId = debts.Id };
        Rolvervulling one = Role(Rol.Opgavemanager, person) with { Op = _arm.Id }, two = Role(Rol.Opgavemanager, person) with { Op = debts.Id };
        await host.RecordAsync(code, _arm, debts, _mee, shared, stays, goal, one, two);
        using var client = await host.SignedInAsync(code);
        var before = (await host.BeeldAsync(code)).Versie;

        var choice = await client.GetDocumentAsync("/portfolio/samenvoegen");
        Assert.Equal(3, choice.QuerySelectorAll("input[type=checkbox][name=Van]").Length);
        var form = await client.GetDocumentAsync($"/portfolio/samenvoegen?van={_arm.Id}&van={debts.Id}&naar={_mee.Id}");
        Assert.Single(form.QuerySelectorAll($"input[value='{shared.Id}']"));
        using var done = await client.SubmitAsync(
            form, Form, ("Invoer.Inspanningen", shared.Id.ToString()), ("Invoer.Rollen", one.Id.ToString()), ("Invoer.Rollen", two.Id.ToString()), ("Invoer.Organ", "college"), ("Invoer.Datum", "03-03-2026"));
        Assert.Equal($"/opgaven/{_mee.Id}", done.Headers.Location?.ToString());

        var beeld = await host.BeeldAsync(code);
        Assert.Equal(before + 1, beeld.Versie);
        Assert.All([_arm, debts], old => Assert.Equal((Opgavestatus.Samengevoegd, _mee.Id), (beeld.Opgaven.Zoek(old.Id)!.Status, beeld.Opgaven.Zoek(old.Id)!.GaatOverIn)));
        Assert.Equal([_mee.Id], beeld.Inspanningen.Zoek(shared.Id)!.Opgaven);
        Assert.Equal([debts.Id], beeld.Inspanningen.Zoek(stays.Id)!.Opgaven);
        Assert.Equal(_mee.Id, beeld.Doelen.Zoek(goal.Id)!.OpgaveId);
        Assert.Equal(person, Assert.Single(beeld.Relaties.RollenOp.Naar(_mee.Id)).PersoonId);
        Assert.Equal([_arm.Id, debts.Id, _mee.Id], Assert.Single(beeld.Besluiten).Over);
        var target = await client.GetDocumentAsync($"/opgaven/{_mee.Id}");
        Assert.All([_arm, debts], old => Assert.NotNull(target.QuerySelector($"main a[href='/opgaven/{old.Id}']")));
    }

    [Fact]
    public async Task An_opgave_becomes_two_with_its_opdracht_and_roles_and_each_part_gets_what_was_chosen()
    {
        const string code = "GM0301";
        var host = quiet.Host;
        var person = await host.PersonAsync(code, "Sanne Bos");
        Inspanning first = Effort("Eerste werk", _mee.Id), second = Effort("Tweede werk", _mee.Id);
        var (money, risk) = (new Budgetregel { Id = Guid.CreateVersion7(), Op = _mee.Id, Jaar = 2027, PrimitiefCenten = 100_00 }, new Risico { Id = Guid.CreateVersion7(), Op = _mee.Id, Omschrijving = "Te weinig mensen" });
        var milestone = new Mijlpaal { Id = Guid.CreateVersion7(), Op = _mee.Id, Naam = "Eerste loket" };
        await host.RecordAsync(
            code, _mee, first, second, money, risk, milestone, new Opdracht { Id = Guid.CreateVersion7(), OpgaveId = _mee.Id, Organ = "raad", Datum = new DateOnly(2025, 1, 1) }, Role(Rol.Opgavemanager, person), Role(Rol.BestuurlijkOpdrachtgever, person));
        using var client = await host.SignedInAsync(code);

        var form = await client.GetDocumentAsync($"/portfolio/splitsen?opgave={_mee.Id}");
        using var twins = await client.SubmitAsync(form, Form, ("Invoer.Eerste", "Werk"), ("Invoer.Tweede", "werk"));
        Assert.NotNull((await twins.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Tweede-fout"));
        string Field(Feit record) => form.QuerySelector($"input[value='{record.Id}'][name$='.Id']")!.GetAttribute("name")!.Replace(".Id", ".Deel", StringComparison.Ordinal);
        using var nameless = await client.SubmitAsync(form, Form, ("Invoer.Tweede", "Inkomen"), (Field(second), "4"));
        Assert.NotNull((await nameless.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector($"[name='{Field(second)}'][aria-invalid=true]"));
        using var done = await client.SubmitAsync(form, Form, ("Invoer.Eerste", "Werk"), ("Invoer.Tweede", "Inkomen"), ("Invoer.Vierde", "Wonen"), (Field(second), "2"), (Field(money), "4"), (Field(milestone), "1"));
        Assert.Equal($"/opgaven/{_mee.Id}", done.Headers.Location?.ToString());

        var beeld = await host.BeeldAsync(code);
        var parts = beeld.Relaties.OpgavenVoortgekomenUit.Naar(_mee.Id).ToDictionary(part => part.Naam);
        Assert.Equal(Opgavestatus.Gesplitst, beeld.Opgaven.Zoek(_mee.Id)!.Status);
        Assert.Equal([parts["Werk"].Id], beeld.Inspanningen.Zoek(first.Id)!.Opgaven);
        Assert.Equal([parts["Inkomen"].Id], beeld.Inspanningen.Zoek(second.Id)!.Opgaven);
        Assert.Equal(3, parts.Count);
        Assert.Equal(parts["Wonen"].Id, beeld.Budgetregels.Zoek(money.Id)!.Op);
        Assert.Equal((parts["Werk"].Id, _mee.Id), (beeld.Mijlpalen.Zoek(milestone.Id)!.Op, beeld.Risicos.Zoek(risk.Id)!.Op));
        Assert.All(parts.Values, part =>
        {
            Assert.Equal(Opgavestatus.InUitvoering, part.Status);
            Assert.Equal("raad", Assert.Single(beeld.Relaties.OpdrachtenVan.Naar(part.Id)).Organ);
            Assert.Equal(2, beeld.Relaties.RollenOp.Naar(part.Id).Length);
        });
        Assert.Contains("Komt voort uit", (await client.GetDocumentAsync($"/opgaven/{parts["Werk"].Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await client.GetDocumentAsync($"/opgaven/{_mee.Id}")).QuerySelector($"main a[href='/opgaven/{parts["Inkomen"].Id}']"));
    }

    private Rolvervulling Role(Rol role, Guid person) => new() { Id = Guid.CreateVersion7(), Op = _mee.Id, Rol = role, Bezetting = Bezetting.Persoon, PersoonId = person };

    private static Inspanning Effort(string name, Guid opgave) => new() { Id = Guid.CreateVersion7(), Naam = name, Opgaven = [opgave], Fase = Fase.InUitvoering };
}
