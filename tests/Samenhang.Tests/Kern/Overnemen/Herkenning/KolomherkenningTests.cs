// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Tests.Kern.Overnemen.Herkenning;

public sealed class KolomherkenningTests
{
    [Theory]
    [InlineData("Bestuurlijk OG", "bestuurlijk_opdrachtgever")]
    [InlineData("Best. opdrachtgever", "bestuurlijk_opdrachtgever")]
    [InlineData("Bestuurlijk opdr.gever", "bestuurlijk_opdrachtgever")]
    [InlineData("BOG", "bestuurlijk_opdrachtgever")]
    [InlineData("Opdrachtgever (bestuurlijk)", "bestuurlijk_opdrachtgever")]
    [InlineData("Opdrachtgever", "ambtelijk_opdrachtgever")]
    [InlineData("Opdrachtgever bestuurlijk", "bestuurlijk_opdrachtgever")]
    [InlineData("Ambt. opdr.gever", "ambtelijk_opdrachtgever")]
    [InlineData("Ambtelijk OG", "ambtelijk_opdrachtgever")]
    [InlineData("Ambt. opdr. gever", "ambtelijk_opdrachtgever")]
    [InlineData("AOG", "ambtelijk_opdrachtgever")]
    [InlineData("Ambtelijk opdrachtegver", "ambtelijk_opdrachtgever")]
    [InlineData("Pfh", "portefeuillehouder")]
    [InlineData("Pfh.", "portefeuillehouder")]
    [InlineData("Portefeuille-houder", "portefeuillehouder")]
    [InlineData("Wethouder", "portefeuillehouder")]
    [InlineData("PL", "sturingsprofessional")]
    [InlineData("Projectleider", "sturingsprofessional")]
    [InlineData("Projectleider / programmamanager", "sturingsprofessional")]
    [InlineData("Trekker", "sturingsprofessional")]
    [InlineData("Verantw.", "sturingsprofessional")]
    [InlineData("Actiehouder", "sturingsprofessional")]
    [InlineData("Stand van zaken", "stand")]
    [InlineData("SvZ", "stand")]
    [InlineData("Svz per 1-9-2026", "stand")]
    [InlineData("Toel.", "toelichting")]
    [InlineData("Opmerkingen", "toelichting")]
    [InlineData("Startdatum", "start")]
    [InlineData("Start datum", "start")]
    [InlineData("StartDatum", "start")]
    [InlineData("Datum start", "start")]
    [InlineData("Gereed", "eind")]
    [InlineData("Datum gereed", "eind")]
    [InlineData("Opleverdatum", "eind")]
    [InlineData("Verwachte opleverdatum", "eind")]
    [InlineData("Deadline", "eind")]
    [InlineData("Budget (x € 1.000)", "budget")]
    [InlineData("Budget 2026", "budget")]
    [InlineData("budget_eur", "budget")]
    [InlineData("Beschikbaar krediet", "budget")]
    [InlineData("Afd.", "afdeling")]
    [InlineData("Team", "afdeling")]
    [InlineData("Proj.nr.", "code")]
    [InlineData("Projectnummer", "code")]
    [InlineData("Zaaknr.", "extern_kenmerk")]
    [InlineData("Opgave", "opgave")]
    [InlineData("Draagt bij aan opgave", "opgave")]
    [InlineData("Doelstelling(en)", "doelen")]
    [InlineData("Fase project", "fase")]
    [InlineData("Volgende stap", "volgende_stap")]
    [InlineData("Risico's", "risico")]
    [InlineData("Mijlpalen", "mijlpaal")]
    [InlineData("Status planning", "stand_planning")]
    [InlineData("Lievelingskleur", "-")]
    public void A_header_of_a_list_of_efforts_is_recognised(string kop, string veld)
    {
        var tabel = Lijstmaker.Tabel($"Project | {kop} | Omschrijving\nKade | | iets\nBrug | | anders", "projecten.xlsx");
        Assert.Equal(Lijstsoort.Inspanningen, tabel.Soort);
        Assert.Equal(veld, Lijstmaker.Velden(tabel).Split(' ')[1]);
    }

    [Fact]
    public void What_an_organisation_calls_a_role_is_recognised_above_a_column()
    {
        const string List = "Naam|Afdeling|Kwartiermaker|Stuurvrouw\nWijkteams|Zorg|Bo|An\nSchool|Jeugd|An|Bo";
        var plain = Assert.Single(Bladherkenning.Herken("inspanningen.xlsx", Lijstmaker.Blad(List)));
        var own = Assert.Single(Bladherkenning.Herken("inspanningen.xlsx", Lijstmaker.Blad(List) with
        {
            Eigennamen = new Dictionary<string, string> { ["kwartiermaker"] = "sturingsprofessional", ["stuurvrouw"] = "ambtelijk opdrachtgever" },
        }));
        Assert.Equal(("naam afdeling - -", "naam afdeling sturingsprofessional ambtelijk_opdrachtgever"), (Lijstmaker.Velden(plain), Lijstmaker.Velden(own)));
        Assert.Equal("Kwartiermaker", own.Kolommen[2].Kop);
    }
}
