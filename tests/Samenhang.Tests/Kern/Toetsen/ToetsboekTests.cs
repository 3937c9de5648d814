// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Toetsen;

public sealed class ToetsboekTests
{
    private static readonly DateOnly Today = Situation.Today;
    private static readonly Guid Anna = Guid.NewGuid(), Bob = Guid.NewGuid();
    private static readonly Opgave Question = Make.Opgave() with { Status = Opgavestatus.InUitvoering };
    private static readonly Doel Goal = Make.Doel() with { OpgaveId = Question.Id };
    private static readonly Indicator Figure = new() { Id = Guid.NewGuid(), Naam = "Huishoudens", DoelId = Goal.Id };
    private static readonly Inspanning Project = Make.Inspanning() with { Werkwijze = Werkwijze.Project, Fase = Fase.InUitvoering };
    private static readonly Inspanning Second = Make.Inspanning("Taalmaatjes") with { Fase = Fase.InUitvoering };

    /// <summary>For every check: what it finds, and the smallest difference with which it finds nothing.</summary>
    private static readonly Dictionary<string, (Feit[] Wrong, Feit[] Right)> Situations = new()
    {
        ["vacature-in-driehoek"] = ([Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, null)], [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna)]),
        ["hoek-onbekend"] = ([Project], [Project with { Fase = Fase.Voorbereiding }]),
        ["twee-hoeken"] = (
            [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna), Make.Rol(Rol.Sturingsprofessional, Project.Id, Anna)],
            [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna), Make.Rol(Rol.Sturingsprofessional, Project.Id, Bob)]),
        ["te-veel-driehoeken"] = (Triangles(3), Triangles(2)),
        ["werkwijze-niet-gekozen"] = ([Second], [Second with { Werkwijze = Werkwijze.Routine }]),
        ["herijkdatum-voorbij"] = (
            [Project with { Keuze = Make.Keuze() with { Herijkdatum = Today.AddDays(-1) } }],
            [Project with { Keuze = Make.Keuze() with { Herijkdatum = Today } }]),
        ["programma-met-een-partij"] = ([Project with { Werkwijze = Werkwijze.Programma }], [Project]),
        ["bestuursproces-zonder-stap"] = (
            [Project with { Werkwijze = Werkwijze.Bestuursproces, VolgendeStap = "Gesprek" }],
            [Project with { Werkwijze = Werkwijze.Bestuursproces, VolgendeStap = "Gesprek", VolgendeStapOp = Today }]),
        ["improvisatie-zonder-einde"] = (
            [Project with { Werkwijze = Werkwijze.Improvisatie, Eind = Datering.Op(Today.AddDays(-1)) }],
            [Project with { Werkwijze = Werkwijze.Improvisatie, Eind = Datering.Op(Today) }]),
        ["routine-zonder-lijneigenaar"] = (
            [Project with { Werkwijze = Werkwijze.Routine }],
            [Project with { Werkwijze = Werkwijze.Routine }, Make.Rol(Rol.Lijneigenaar, Project.Id, Anna)]),
        ["inspanning-zonder-doel"] = ([Project, Goal], [Project, Goal, Make.Bijdrage(Project.Id, Goal.Id)]),
        ["doel-zonder-inspanning"] = (
            [Project, Goal, Make.Bijdrage(Project.Id, Goal.Id) with { Tot = Today.AddDays(-1) }],
            [Project, Goal, Make.Bijdrage(Project.Id, Goal.Id)]),
        ["doel-op-een-inspanning"] = (
            [Project, Second, Goal, Make.Bijdrage(Project.Id, Goal.Id)],
            [Project, Second, Goal, Make.Bijdrage(Project.Id, Goal.Id), Make.Bijdrage(Second.Id, Goal.Id)]),
        ["doel-met-tegenwerking"] = (
            [Project, Goal, Make.Bijdrage(Project.Id, Goal.Id) with { Sterkte = -1 }],
            [Project, Goal, Make.Bijdrage(Project.Id, Goal.Id) with { Sterkte = 1 }]),
        ["doel-zonder-indicator"] = ([Goal], [Goal, Figure]),
        ["indicator-zonder-nulmeting"] = ([Goal, Figure, Measured(Metingsoort.Realisatie)], [Goal, Figure, Measured(Metingsoort.Nulmeting)]),
        ["indicator-zonder-streefwaarde"] = ([Goal, Figure, Measured(Metingsoort.Realisatie)], [Goal, Figure, Measured(Metingsoort.Streefwaarde)]),
        ["bijsturen-zonder-besluit"] = ([Question, Red(), Decision(Today.AddDays(-30))], [Question, Red(), Decision(Today)]),
        ["stand-verouderd"] = ([Question, Red() with { Datum = Today.AddDays(-60) }], [Question, Red()]),
        ["einddatum-voorbij"] = ([Project with { Eind = Datering.Op(Today.AddDays(-1)) }], [Project with { Eind = Datering.Op(Today) }]),
        ["opgave-zonder-opgavemanager"] = ([Question, Make.Rol(Rol.Opgavemanager, Question.Id, null)], [Question, Make.Rol(Rol.Opgavemanager, Question.Id, Anna)]),
        ["opgave-zonder-coordinator"] = ([Across(false)], [Across(true)]),
        ["te-veel-opgaven"] = (
            [Question, Make.Opgave("b") with { Status = Opgavestatus.Ingericht }, Limit(Grenzen.SleutelOpgaven, 1)],
            [Question, Make.Opgave("b"), Limit(Grenzen.SleutelOpgaven, 1)]),
        ["afspraak-zonder-werk"] = ([Promise()], [Question, Promise() with { Over = [Question.Id] }]),
        ["naam-lijkt-op"] = (
            [Make.Inspanning("Buurtkamers Zuid"), Make.Inspanning("Buurtkamer Zuid")],
            [Make.Inspanning("Buurtkamers Zuid"), Make.Inspanning("Wijkwinkels Zuid")]),
    };

    public static TheoryData<string> Codes => [.. Toetsboek.Alle.Select(check => check.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void A_check_finds_what_it_is_about_and_nothing_else(string code)
    {
        var (wrong, right) = Situations[code];
        Assert.NotEmpty(Found(code, wrong));
        Assert.Empty(Found(code, right));
    }

    [Fact]
    public void Every_check_has_a_situation_and_a_title_of_its_own()
    {
        Assert.Equal(Toetsboek.Alle.Select(check => check.Code).Order(), Situations.Keys.Order());
        Assert.Equal(Toetsboek.Alle.Length, Toetsboek.Alle.Select(check => check.Titel).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is_recorded() => Assert.Empty(Toetsboek.Vind(new Blik(Beeld.Leeg, Kijker.ZietAlles), Today, new Grenzen()));

    [Fact]
    public void What_is_hidden_is_neither_found_nor_counted()
    {
        var secret = Question with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var beeld = With(secret, Goal, Figure);

        Assert.Contains(Toetsboek.Vind(new Blik(beeld, Kijker.ZietAlles), Today, new Grenzen()).SelectMany(group => group.Bevindingen), finding => finding.Waar.Id == secret.Id);
        Assert.DoesNotContain(Toetsboek.Vind(new Blik(beeld, Kijker.Buitenstaander), Today, new Grenzen()).SelectMany(group => group.Bevindingen), finding => finding.Waar.Id == secret.Id);
    }

    private static Beeld With(params Feit[] facts) => Beeld.Leeg.Met(facts.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);

    private static IEnumerable<Bevinding> Found(string code, Feit[] facts)
    {
        var blik = new Blik(With(facts), Kijker.ZietAlles);
        return Toetsboek.Vind(blik, Today, Grenzen.Van(blik)).Where(group => group.Toets.Code == code).SelectMany(group => group.Bevindingen);
    }

    private static Feit[] Triangles(int number) =>
    [
        Limit(Grenzen.SleutelDriehoeken, 2),
        .. Enumerable.Range(0, number).Select(_ => Project with { Id = Guid.NewGuid() })
            .SelectMany(project => new Feit[] { project, Make.Rol(Rol.AmbtelijkOpdrachtgever, project.Id, Anna) }),
    ];

    private static Instelling Limit(string key, int value) => new() { Id = Guid.NewGuid(), Sleutel = key, Waarde = $"{value}" };

    private static Meting Measured(Metingsoort kind) => new() { Id = Guid.NewGuid(), IndicatorId = Figure.Id, Soort = kind, Periode = Datering.Op(Today), Waarde = 1 };

    private static Stand Red() => new() { Id = Guid.NewGuid(), Op = Question.Id, Datum = Today.AddDays(-7), Algemeen = Licht.Bijsturen };

    private static Besluit Decision(DateOnly day) => new() { Id = Guid.NewGuid(), Naam = "Bijsturen", Over = [Question.Id], Status = Besluitstatus.Genomen, Datum = day };

    private static Opgave Across(bool coordinated) =>
        Question with { Portefeuilles = [new() { PortefeuilleId = Guid.NewGuid(), Coordineert = coordinated }, new() { PortefeuilleId = Guid.NewGuid() }] };

    private static Beleidsafspraak Promise() => new() { Id = Guid.NewGuid(), Tekst = "De raad krijgt een brief" };
}
