// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Toetsen;

public sealed class ToetsboekTests
{
    private static readonly DateOnly Today = Situation.Today;
    internal static readonly Guid Anna = Guid.NewGuid(), Bob = Guid.NewGuid();

    /// <summary>Somebody whose last day at work is known.</summary>
    internal static readonly Vertrekdag Leaver = new(Guid.NewGuid(), Today.AddDays(30));
    internal static readonly Opgave Question = Make.Opgave() with { Status = Opgavestatus.InUitvoering };
    internal static readonly Doel Goal = Make.Doel() with { OpgaveId = Question.Id };
    private static readonly Indicator Figure = new() { Id = Guid.NewGuid(), Naam = "Huishoudens", DoelId = Goal.Id };
    private static readonly Inspanning Project = Make.Inspanning() with { Werkwijze = Werkwijze.Project, Fase = Fase.InUitvoering };
    internal static readonly Inspanning Second = Make.Inspanning("Taalmaatjes") with { Fase = Fase.InUitvoering };

    /// <summary>For every check: what it finds, and the smallest difference with which it finds nothing.</summary>
    internal static readonly Dictionary<string, (Feit[] Wrong, Feit[] Right)> Situations = new()
    {
        ["vacature-in-driehoek"] = ([Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, null)], [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna)]),
        ["hoek-onbekend"] = ([Project], [Project with { Fase = Fase.Voorbereiding }]),
        ["twee-hoeken"] = (
            [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna), Make.Rol(Rol.Sturingsprofessional, Project.Id, Anna)],
            [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna), Make.Rol(Rol.Sturingsprofessional, Project.Id, Bob)]),
        ["te-veel-driehoeken"] = (Triangles(3), Triangles(2)),
        ["werkwijze-niet-gekozen"] = ([Second], [Second with { Werkwijze = Werkwijze.Routine }]),
        ["antwoord-weerlegd"] = (
            [Project with { Keuze = Tested(Antwoord.Nee), Eind = Datering.Op(Today) }],
            [Project with { Keuze = Tested(Antwoord.Ja), Eind = Datering.Op(Today) }]),
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
        ["bijsturen-zonder-besluit"] = (
            [Question, Red() with { Datum = Today.AddDays(-70) }, Red(), Decision(Today.AddDays(-80))],
            [Question, Red() with { Datum = Today.AddDays(-70) }, Red(), Decision(Today)]),
        ["stand-verouderd"] = ([Question, Red() with { Datum = Today.AddDays(-60) }], [Question, Red()]),
        ["rol-van-vertrekker"] = (
            [Project, Make.Rol(Rol.Sturingsprofessional, Project.Id, Leaver.Persoon)],
            [Project, Make.Rol(Rol.Sturingsprofessional, Project.Id, Leaver.Persoon) with { Tot = Leaver.LaatsteDag }]),
        ["einddatum-voorbij"] = ([Project with { Eind = Datering.Op(Today.AddDays(-1)) }], [Project with { Eind = Datering.Op(Today) }]),
        ["vraag-verschoven"] = ([Question, Shifted()], [Question, Shifted() with { BekekenOp = Today }]),
        ["opgave-zonder-opgavemanager"] = ([Question, Make.Rol(Rol.Opgavemanager, Question.Id, null)], [Question, Make.Rol(Rol.Opgavemanager, Question.Id, Anna)]),
        ["opgave-zonder-coordinator"] = ([Across(false)], [Across(true)]),
        ["te-veel-opgaven"] = (
            [Question, Make.Opgave("b") with { Status = Opgavestatus.Ingericht }, Limit(Grenzen.SleutelOpgaven, 1)],
            [Question, Make.Opgave("b"), Limit(Grenzen.SleutelOpgaven, 1)]),
        ["afspraak-zonder-werk"] = ([Promise()], [Question, Promise() with { Over = [Question.Id] }]),
        ["naam-lijkt-op"] = (
            [Make.Inspanning("Buurtkamers Zuid"), Make.Inspanning("Buurtkamer Zuid")],
            [Make.Inspanning("Buurtkamers Zuid"), Make.Inspanning("Wijkwinkels Zuid")]),
        ["opgave-zonder-bestuurder"] = ([Question], [Question, Make.Rol(Rol.BestuurlijkOpdrachtgever, Question.Id, Anna)]),
        ["improvisatie-zonder-verantwoordelijke"] = (
            [Project with { Werkwijze = Werkwijze.Improvisatie }],
            [Project with { Werkwijze = Werkwijze.Improvisatie }, Make.Rol(Rol.Verantwoordelijke, Project.Id, Anna)]),
        ["opgavemanager-leidt-programma"] = (Leads(Anna), Leads(Bob)),
        ["driehoek-zonder-overleg"] = ([Project, Met(Project.Id, Today.AddDays(-57))], [Project, Met(Project.Id, Today.AddDays(-56))]),
        ["volgende-stap-voorbij"] = ([Project with { VolgendeStap = "Gesprek", VolgendeStapOp = Today.AddDays(-1) }], [Project with { VolgendeStap = "Gesprek", VolgendeStapOp = Today }]),
        ["mijlpaal-voorbij"] = ([Project, Milestone(null)], [Project, Milestone(Today)]),
        ["inspanning-slaapt"] = ([Project, Limit(Grenzen.SleutelSlaapmaanden, 1)], [Project, Limit(Grenzen.SleutelSlaapmaanden, 2)]),
        ["project-zonder-contract"] = ([Project], [Project with { Fase = Fase.Voorbereiding }]),
        ["lijn-niet-akkoord"] = ([Project with { Contract = new() { Resultaat = "Af" } }], [Project with { Contract = new() { Resultaat = "Af", LijnmanagersAkkoord = true } }]),
        ["geld-boven-begroting"] = ([Project, Money(12_500_001)], [Project, Money(12_500_000)]),
        ["opgave-zonder-opdracht"] = ([Question], [Question, Make.Opdracht(Question.Id)]),
        ["parkeerdatum-voorbij"] = (
            [Question with { Status = Opgavestatus.Parkeerplaats, Terugkijkdatum = Today.AddDays(-1) }],
            [Question with { Status = Opgavestatus.Parkeerplaats, Terugkijkdatum = Today }]),
        ["opgavemanager-wijkt-af"] = (Arranged("nee"), Arranged("ja")),
        ["opdrachtgever-zonder-uren"] = (
            [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna)],
            [Project, Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna) with { UrenPerWeek = 2 }]),
        ["bestuursproces-zonder-uitkomst"] = (
            [Project with { Werkwijze = Werkwijze.Bestuursproces, Fase = Fase.Afgerond }],
            [Project with { Werkwijze = Werkwijze.Bestuursproces, Fase = Fase.Afgerond, GaatOverIn = Second.Id }]),
        ["orgaan-niet-bevoegd"] = ([Question, Budget("College van B en W")], [Question, Budget("Gemeenteraad")]),
        ["naam-buiten-patroon"] = ([Second, Pattern()], [Second with { Naam = "P-012 Taalmaatjes" }, Pattern()]),
    };

    /// <summary>A choice of which the test said whether it is temporary.</summary>
    private static Werkwijzekeuze Tested(Antwoord temporary) => Make.Keuze() with { Antwoorden = [new Vraagantwoord { Vraag = 12, Antwoord = temporary }] };

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
    public void Who_leaves_after_a_quarter_or_is_in_a_team_is_not_told_and_who_has_left_always_is()
    {
        Feit[] facts = [Project, Make.Rol(Rol.Sturingsprofessional, Project.Id, Anna), Make.Rol(Rol.Teamlid, Project.Id, Bob)];
        var blik = new Blik(With(facts), Kijker.ZietAlles);
        IEnumerable<string?> Told(params Vertrekdag[] leave) => Bevindingenbeeld.Maak(blik, new Toetsvraag(Today, new Grenzen(), Versiedagen.Onbekend) { Vertrek = [.. leave] }).Alle
            .Where(finding => finding.Toets.Code == "rol-van-vertrekker").Select(finding => finding.Toelichting);

        Assert.Empty(Told(new(Anna, Today.AddDays(92)), new(Bob, Today)));
        Assert.Equal(["sturingsprofessional, laatste werkdag " + Datering.Op(Today.AddDays(91))], Told(new Vertrekdag(Anna, Today.AddDays(91))));
        Assert.Equal(["sturingsprofessional, werkt hier niet meer"], Told(new Vertrekdag(Anna, null)));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is_recorded() => Assert.Empty(All(new Blik(Beeld.Leeg, Kijker.ZietAlles)));

    [Fact]
    public void What_is_hidden_is_neither_found_nor_counted()
    {
        var secret = Question with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var beeld = With(secret, Goal, Figure);

        Assert.Contains(All(new Blik(beeld, Kijker.ZietAlles)), finding => finding.Waar.Id == secret.Id);
        Assert.DoesNotContain(All(new Blik(beeld, Kijker.Buitenstaander)), finding => finding.Waar.Id == secret.Id);
    }

    [Fact]
    public void Planted_gaps_are_found_and_nothing_else_is_claimed()
    {
        var sound = SoundLandscape();
        Assert.Empty(All(new Blik(With([.. sound]), Kijker.ZietAlles)));
        var effort = sound.OfType<Inspanning>().First();
        Feit[] gaps =
        [
            .. sound.Where(record => record is not Meting { Soort: Metingsoort.Nulmeting } && record is not Opdracht),
            effort with { Fase = Fase.InUitvoering, Eind = Datering.Op(Today.AddDays(-1)) },
        ];

        Assert.Equal(
            ["einddatum-voorbij", "indicator-zonder-nulmeting", "opgave-zonder-opdracht"],
            All(new Blik(With(gaps), Kijker.ZietAlles)).Select(finding => finding.Toets.Code).Order());
    }

    /// <summary>An opgave with two projects and a goal, in which nothing asks for attention.</summary>
    private static List<Feit> SoundLandscape()
    {
        var sound = new List<Feit>
        {
            Question, new Opdracht { Id = Guid.NewGuid(), OpgaveId = Question.Id, Organ = "raad", Datum = Today.AddYears(-1) },
            Make.Rol(Rol.Opgavemanager, Question.Id, Anna), Make.Rol(Rol.BestuurlijkOpdrachtgever, Question.Id, Bob), Fresh(Question.Id),
            Goal, Figure, Measured(Metingsoort.Nulmeting), Measured(Metingsoort.Streefwaarde),
        };
        foreach (var name in new[] { "Schuldhulp dichtbij", "Taalmaatjes" })
        {
            var project = Project with
            {
                Id = Guid.NewGuid(),
                Naam = name,
                Opgaven = [Question.Id],
                Eind = Datering.Op(Today.AddYears(1)),
                Contract = new() { Resultaat = "Af", AfgesprokenOp = Today.AddYears(-1), LijnmanagersAkkoord = true },
            };
            sound.AddRange(
            [
                project, Fresh(project.Id), Make.Bijdrage(project.Id, Goal.Id), new Budgetregel { Id = Guid.NewGuid(), Op = project.Id, Jaar = Today.Year, PrimitiefCenten = 100 },
                Make.Rol(Rol.BestuurlijkOpdrachtgever, project.Id, Bob), Make.Rol(Rol.AmbtelijkOpdrachtgever, project.Id, Guid.NewGuid()) with { UrenPerWeek = 4 },
                Make.Rol(Rol.Sturingsprofessional, project.Id, Guid.NewGuid()),
            ]);
        }

        return sound;
    }

    private static Stand Fresh(Guid op) => new() { Id = Guid.NewGuid(), Op = op, Datum = Today.AddDays(-7), Algemeen = Licht.VolgensVerwachting };

    private static Beeld With(params Feit[] facts) => Beeld.Leeg.Met(facts.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);

    private static IEnumerable<Bevinding> Found(string code, Feit[] facts)
    {
        return All(new Blik(With(facts), Kijker.ZietAlles)).Where(finding => finding.Toets.Code == code);
    }

    /// <summary>Everything that is found; the first version was recorded forty days ago.</summary>
    internal static IEnumerable<Bevinding> All(Blik blik) =>
        Bevindingenbeeld.Maak(blik, new Toetsvraag(Today, Grenzen.Van(blik), Versiedagen.Onbekend.Met([(1, Today.AddDays(-40))])) { Vertrek = [Leaver] }).Alle;

    private static Feit[] Triangles(int number) =>
    [
        Limit(Grenzen.SleutelDriehoeken, 2),
        .. Enumerable.Range(0, number).Select(_ => Project with { Id = Guid.NewGuid() })
            .SelectMany(project => new Feit[] { project, Make.Rol(Rol.AmbtelijkOpdrachtgever, project.Id, Anna) }),
    ];

    private static Instelling Limit(string key, int value) => new() { Id = Guid.NewGuid(), Sleutel = key, Waarde = $"{value}" };

    private static Meting Measured(Metingsoort kind) => new() { Id = Guid.NewGuid(), IndicatorId = Figure.Id, Soort = kind, Periode = Datering.Op(Today), Waarde = 1 };

    private static Waarneming Shifted() => new() { Id = Guid.NewGuid(), OpgaveId = Question.Id, Tekst = "Het gaat om bestaanszekerheid", Wie = "De voedselbank", Datum = Today, Verschuiving = true };

    private static Stand Red() => new() { Id = Guid.NewGuid(), Op = Question.Id, Datum = Today.AddDays(-7), Algemeen = Licht.Bijsturen };

    private static Besluit Decision(DateOnly day) => new() { Id = Guid.NewGuid(), Naam = "Bijsturen", Over = [Question.Id], Status = Besluitstatus.Genomen, Datum = day };

    private static Opgave Across(bool coordinated) =>
        Question with { Portefeuilles = [new() { PortefeuilleId = Guid.NewGuid(), Coordineert = coordinated }, new() { PortefeuilleId = Guid.NewGuid() }] };

    private static Feit[] Leads(Guid leader) =>
    [
        Question, Project with { Werkwijze = Werkwijze.Programma, Opgaven = [Question.Id] },
        Make.Rol(Rol.Opgavemanager, Question.Id, Anna), Make.Rol(Rol.Sturingsprofessional, Project.Id, leader),
    ];

    private static Feit[] Arranged(string answer) =>
    [
        Question, Project with { Opgaven = [Question.Id] }, Make.Rol(Rol.Opgavemanager, Question.Id, Anna), Make.Rol(Rol.AmbtelijkOpdrachtgever, Project.Id, Anna),
        new Instelling { Id = Guid.NewGuid(), Sleutel = Grenzen.SleutelOpdrachtgever, Waarde = answer },
    ];

    private static Overleg Met(Guid effort, DateOnly day) => new() { Id = Guid.NewGuid(), Naam = "Driehoek", Datum = day, Over = [effort], Gehouden = true };

    private static Mijlpaal Milestone(DateOnly? reached) => new() { Id = Guid.NewGuid(), Op = Project.Id, Naam = "Eerste bewoners", Datum = Datering.Op(Today.AddDays(-1)), BehaaldOp = reached };

    private static Budgetregel Money(long expected) => new() { Id = Guid.NewGuid(), Op = Project.Id, Jaar = Today.Year, PrimitiefCenten = 10_000_000, PrognoseCenten = expected };

    private static Besluit Budget(string organ) =>
        new() { Id = Guid.NewGuid(), Naam = "Krediet", Soort = Besluitsoort.Begrotingswijziging, Over = [Question.Id], Status = Besluitstatus.Genomen, Organ = organ, Datum = Today };

    private static Instelling Pattern() => new() { Id = Guid.NewGuid(), Sleutel = Grenzen.SleutelPatroon, Waarde = "P-###*" };

    private static Beleidsafspraak Promise() => new() { Id = Guid.NewGuid(), Tekst = "De raad krijgt een brief" };
}
