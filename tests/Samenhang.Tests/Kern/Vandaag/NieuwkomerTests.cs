// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;

namespace Samenhang.Tests.Kern.Vandaag;

public sealed class NieuwkomerTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly Guid Who = Guid.CreateVersion7();

    [Theory]
    [InlineData(0, true), InlineData(-1, true), InlineData(-182, true), InlineData(-183, false), InlineData(1, false)]
    public void A_portefeuille_is_new_for_half_a_year(int began, bool expected)
    {
        var day = Today.AddDays(began);
        Assert.Equal(expected ? day : null, Since(new Portefeuille { Id = Guid.NewGuid(), Naam = "Wonen", BestuurderId = Who, Van = day }));
    }

    [Fact]
    public void What_has_ended_has_no_first_day_or_is_of_somebody_else_does_not_count()
    {
        Assert.Null(Since(new Portefeuille { Id = Guid.NewGuid(), Naam = "Wonen", BestuurderId = Who, Van = Today.AddDays(-9), Tot = Today.AddDays(-1) }));
        Assert.Null(Since(new Portefeuille { Id = Guid.NewGuid(), Naam = "Wonen", BestuurderId = Who }));
        Assert.Null(Since(new Portefeuille { Id = Guid.NewGuid(), Naam = "Wonen", BestuurderId = Guid.NewGuid(), Van = Today }));
        Assert.Null(Nieuwkomer.Sinds(new Blik(Beeld.Leeg, Kijker.ZietAlles), null, Today));
    }

    [Theory]
    [InlineData(Rol.BestuurlijkOpdrachtgever, true), InlineData(Rol.Opgavemanager, false), InlineData(Rol.Teamlid, false)]
    public void Of_roles_the_bestuurlijke_counts(Rol role, bool expected)
    {
        var effort = new Inspanning { Id = Guid.NewGuid(), Naam = "Woonplan" };
        Assert.Equal(expected ? Today : null, Since(effort, new Rolvervulling { Id = Guid.NewGuid(), Rol = role, Op = effort.Id, Bezetting = Bezetting.Persoon, PersoonId = Who, Van = Today }));
    }

    private static DateOnly? Since(params Feit[] records) =>
        Nieuwkomer.Sinds(new Blik(Beeld.Leeg.Met(records.Select(record => new Mutatie(Soorten.Van(record), record.Id, record)), 1, DateTime.UnixEpoch), Kijker.ZietAlles), Who, Today);
}
