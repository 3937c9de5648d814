// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Tests.Platform.Rechten;

public sealed class RollenTests
{
    [Fact]
    public void A_beheerder_may_do_everything_and_a_lezer_changes_nothing()
    {
        Assert.Equal(Enum.GetValues<Recht>().Order(), Rollen.Zoek(Rollen.Beheerder)!.Rechten.Order());
        Assert.Equal([Recht.BeeldBekijken, Recht.Exporteren], Rollen.Zoek(Rollen.Lezer)!.Rechten.Order());
    }

    [Fact]
    public void Every_role_reads_and_only_the_beheerder_arranges_the_organisation_and_erases()
    {
        Assert.All(Rollen.Alle, rol => Assert.Contains(Recht.BeeldBekijken, rol.Rechten.AsEnumerable()));
        Assert.Equal([Rollen.Beheerder], WhoMay(Recht.OrganisatieBeheren));
        Assert.Equal([Rollen.Beheerder], WhoMay(Recht.Wissen));
    }

    [Theory]
    [InlineData("bestuurder", Recht.BesluitNemen, true)]
    [InlineData("bestuurder", Recht.InspanningWijzigen, false)]
    [InlineData("controller", Recht.BegrotingWijzigen, true)]
    [InlineData("controller", Recht.BesluitNemen, false)]
    [InlineData("sturingsprofessional", Recht.StandBevestigen, true)]
    [InlineData("sturingsprofessional", Recht.VertrouwelijkZien, false)]
    [InlineData("lijnmanager", Recht.OpgaveWijzigen, false)]
    public void A_role_has_what_its_work_needs(string code, Recht recht, bool expected) =>
        Assert.Equal(expected, Rollen.Zoek(code)!.Rechten.Contains(recht));

    [Fact]
    public void Several_roles_add_up_and_an_unknown_code_gives_nothing()
    {
        var rights = Rollen.RechtenVan(["bestuurder", "controller", "verzonnen"]);

        Assert.Equal(Rollen.Zoek("bestuurder")!.Rechten.Union(Rollen.Zoek("controller")!.Rechten).Order(), rights.Order());
    }

    [Fact]
    public void What_is_confidential_is_seen_by_who_oversees_everything_and_by_who_is_involved() =>
        Assert.Equal([Rollen.Beheerder, "gemeentesecretaris", "portfoliomanager"], WhoMay(Recht.VertrouwelijkZien));

    private static IEnumerable<string> WhoMay(Recht recht) => Rollen.Alle.Where(rol => rol.Rechten.Contains(recht)).Select(rol => rol.Code);
}
