// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Toetsen;

/// <summary>What a check advises makes its finding go away, by the same command that the form of the advice runs.</summary>
public sealed class AdviesTests
{
    private static readonly DateOnly Today = Situation.Today, Later = Today.AddMonths(3);
    private static readonly Guid Anna = ToetsboekTests.Anna, Bob = ToetsboekTests.Bob;
    private static readonly Door By = new(Anna, Today, new HashSet<Guid> { Anna, Bob, ToetsboekTests.Leaver.Persoon });

    /// <summary>Checks whose advice is no single command, and why.</summary>
    private static readonly FrozenDictionary<string, string> NoCommand = new Dictionary<string, string>
    {
        ["doel-met-tegenwerking"] = "asks people to talk",
        ["doel-op-een-inspanning"] = "asks to look at what stopping would do",
        ["geld-boven-begroting"] = "money comes from the administration",
    }.ToFrozenDictionary();

    private static readonly Dictionary<string, Func<Beeld, Bevinding, IHandeling>> Advice = new()
    {
        ["vacature-in-driehoek"] = (_, found) => Fill(Ground<Rolvervulling>(found)),
        ["opgave-zonder-opgavemanager"] = (beeld, found) => Fill(beeld.Rolvervullingen.Single(role => role.Op == found.Waar.Id)),
        ["hoek-onbekend"] = (_, found) => Give(found, Rol.BestuurlijkOpdrachtgever),
        ["opgave-zonder-bestuurder"] = (_, found) => Give(found, Rol.BestuurlijkOpdrachtgever),
        ["improvisatie-zonder-verantwoordelijke"] = (_, found) => Give(found, Rol.Verantwoordelijke),
        ["twee-hoeken"] = (_, found) => Fill(Ground<Rolvervulling>(found)),
        ["te-veel-driehoeken"] = (_, found) => Fill(Ground<Rolvervulling>(found)),
        ["rol-van-vertrekker"] = (_, found) => new DraagRollenOver(
            found.Wie!.Value, ToetsboekTests.Leaver.LaatsteDag!.Value, [new(found.Grond!.Id, found.Grond.SindsVersie, Rolvervolg.Opvolger, Bob)], null, Guid.NewGuid()),
        ["opgavemanager-leidt-programma"] = (_, found) => Fill(Ground<Rolvervulling>(found)),
        ["opgavemanager-wijkt-af"] = (_, found) => Fill(Ground<Rolvervulling>(found)),
        ["opdrachtgever-zonder-uren"] = (_, found) => Save(Ground<Rolvervulling>(found) with { UrenPerWeek = 4 }),
        ["werkwijze-niet-gekozen"] = (_, found) => new KiesWerkwijze(Effort(found) with { Werkwijze = Werkwijze.Routine, Keuze = Make.Keuze() }, found.Waar.SindsVersie),
        ["herijkdatum-voorbij"] = (_, found) => Again(Effort(found), Make.Keuze()),
        ["antwoord-weerlegd"] = (_, found) => Again(Effort(found), Make.Keuze() with { Antwoorden = [new Vraagantwoord { Vraag = 12, Antwoord = Antwoord.Ja }] }),
        ["programma-met-een-partij"] = (_, found) => new WijzigSamen([Party("Woningcorporatie", found), Party("Zorgkantoor", found)]),
        ["bestuursproces-zonder-stap"] = (_, found) => Save(Effort(found) with { VolgendeStapOp = Later }),
        ["volgende-stap-voorbij"] = (_, found) => Save(Effort(found) with { VolgendeStap = "Startbijeenkomst", VolgendeStapOp = Later }),
        ["bestuursproces-zonder-uitkomst"] = (_, found) => Save(Effort(found) with { GaatOverIn = ToetsboekTests.Second.Id }),
        ["improvisatie-zonder-einde"] = (_, found) => Save(Effort(found) with { Eind = Datering.Op(Later) }),
        ["einddatum-voorbij"] = (_, found) => Save(Effort(found) with { Eind = Datering.Op(Later) }),
        ["routine-zonder-lijneigenaar"] = (_, found) => Save(Effort(found) with { Lijneigenaar = "Team Werk" }),
        ["project-zonder-contract"] = (_, found) => Save(Effort(found) with { Eind = Datering.Op(Later), Contract = new() { Resultaat = "Af", AfgesprokenOp = Today } }),
        ["lijn-niet-akkoord"] = (_, found) => Save(Effort(found) with { Contract = Effort(found).Contract! with { LijnmanagersAkkoord = true } }),
        ["naam-lijkt-op"] = (_, found) => Save(Effort(found) with { Naam = "Ontmoeten in Zuid" }),
        ["naam-buiten-patroon"] = (_, found) => Save(Effort(found) with { Naam = "P-012 Taalmaatjes" }),
        ["inspanning-zonder-doel"] = (_, found) => Save(Make.Bijdrage(found.Waar.Id, ToetsboekTests.Goal.Id)),
        ["doel-zonder-inspanning"] = (beeld, _) => Save(beeld.Bijdragen.Single() with { Tot = null }),
        ["doel-zonder-indicator"] = (_, found) => Save(new Indicator { Id = Guid.NewGuid(), Naam = "Huishoudens met schulden", DoelId = found.Waar.Id }),
        ["indicator-zonder-nulmeting"] = (_, found) => Measure(found, Metingsoort.Nulmeting),
        ["indicator-zonder-streefwaarde"] = (_, found) => Measure(found, Metingsoort.Streefwaarde),
        ["bijsturen-zonder-besluit"] = (_, found) => Save(new Besluit { Id = Guid.NewGuid(), Naam = "Wij zetten er iemand bij", Over = [found.Waar.Id], Status = Besluitstatus.Genomen, Organ = "College", Datum = Today }),
        ["orgaan-niet-bevoegd"] = (_, found) => Save(Ground<Besluit>(found) with { Organ = "Gemeenteraad" }),
        ["stand-verouderd"] = (_, found) => Stand(found),
        ["inspanning-slaapt"] = (_, found) => Stand(found),
        ["mijlpaal-voorbij"] = (_, found) => Save(Ground<Mijlpaal>(found) with { BehaaldOp = Today }),
        ["driehoek-zonder-overleg"] = (_, found) => Save(new Overleg { Id = Guid.NewGuid(), Naam = "Driehoek", Datum = Today, Over = [found.Waar.Id], Gehouden = true }),
        ["vraag-verschoven"] = (_, found) => new Herformuleer(Question(found) with { Formulering = new Formulering { Nu = "Wie weinig heeft, komt niet rond" } }, found.Waar.SindsVersie),
        ["opgave-zonder-opdracht"] = (_, found) => Save(Make.Opdracht(found.Waar.Id)),
        ["opgave-zonder-coordinator"] = (_, found) => Save(Question(found) with { Portefeuilles = Lijst.Uit(Question(found).Portefeuilles.Select((link, place) => link with { Coordineert = place == 0 })) }),
        ["te-veel-opgaven"] = (_, found) => Save(Question(found) with { Status = Opgavestatus.Parkeerplaats, Toelichting = "Eerst de andere", Terugkijkdatum = Later }),
        ["parkeerdatum-voorbij"] = (_, found) => Save(Question(found) with { Toelichting = "Wacht op de wet", Terugkijkdatum = Later }),
        ["afspraak-zonder-werk"] = (_, found) => Save((Beleidsafspraak)found.Waar with { Over = [ToetsboekTests.Question.Id] }),
    };

    public static TheoryData<string> Codes => [.. Advice.Keys];

    [Theory, MemberData(nameof(Codes))]
    public void A_finding_disappears_when_its_advice_is_followed(string code)
    {
        var beeld = Before(code);
        var found = Found(beeld, code)[0];

        var outcome = Advice[code](beeld, found).Voer(beeld, By);
        var change = outcome as Wijziging;
        Assert.True(change is not null, string.Join(" | ", (outcome as Bezwaren)?.Alle.Select(objection => $"{objection.Veld}: {objection.Melding}") ?? []));
        var after = beeld.Met(change.Mutaties, beeld.Versie + 1, beeld.Tijdstip.AddDays(1));

        Assert.DoesNotContain(Found(after, code), left => left.Waar.Id == found.Waar.Id && (left.Grond?.Id, left.Wie) == (found.Grond?.Id, found.Wie) && left.Toelichting == found.Toelichting);
        Assert.True(Found(after, code).Count < Found(beeld, code).Count);
    }

    [Fact]
    public void Every_check_has_an_advice_that_is_tried_or_a_reason_why_not() =>
        Assert.Equal(Toetsboek.Alle.Select(check => check.Code).Order(), Advice.Keys.Concat(NoCommand.Keys).Order());

    /// <summary>The situation in which the check finds something, with the records that the advice points at.</summary>
    private static Beeld Before(string code)
    {
        var wrong = ToetsboekTests.Situations[code].Wrong;
        var portefeuilles = wrong.OfType<Opgave>().SelectMany(opgave => opgave.Portefeuilles).Select(link => new Portefeuille { Id = link.PortefeuilleId, Naam = $"Portefeuille {link.PortefeuilleId}" });
        Feit[] also = code switch
        {
            "afspraak-zonder-werk" => [ToetsboekTests.Question],
            "bestuursproces-zonder-uitkomst" => [ToetsboekTests.Second],
            "project-zonder-contract" => [new Budgetregel { Id = Guid.NewGuid(), Op = wrong[0].Id, Jaar = Today.Year, PrimitiefCenten = 100 }],
            _ => [],
        };
        return Beeld.Leeg.Met(wrong.Concat(portefeuilles).Concat(also).Select(Mutatie.Zet), 1, DateTime.UnixEpoch);
    }

    private static List<Bevinding> Found(Beeld beeld, string code) => [.. ToetsboekTests.All(new Blik(beeld, Kijker.ZietAlles)).Where(finding => finding.Toets.Code == code)];

    private static Inspanning Effort(Bevinding found) => (Inspanning)found.Waar;

    private static Opgave Question(Bevinding found) => (Opgave)found.Waar;

    private static T Ground<T>(Bevinding found)
        where T : Feit => (T)found.Grond!;

    private static Bewaar<T> Save<T>(T record)
        where T : Feit => new(record, record.SindsVersie == 0 ? null : record.SindsVersie);

    private static Bewaar<Rolvervulling> Fill(Rolvervulling role) => Save(role with { Bezetting = Bezetting.Persoon, PersoonId = Bob });

    private static Bewaar<Rolvervulling> Give(Bevinding found, Rol role) => Save(Make.Rol(role, found.Waar.Id, Bob));

    private static Bewaar<Meting> Measure(Bevinding found, Metingsoort kind) => Save(new Meting { Id = Guid.NewGuid(), IndicatorId = found.Waar.Id, Soort = kind, Periode = Datering.Op(Today), Waarde = 12 });

    private static Bewaar<Stand> Stand(Bevinding found) => Save(new Stand { Id = Guid.NewGuid(), Op = found.Waar.Id, Datum = Today, Algemeen = Licht.VolgensVerwachting });

    private static Samendeel Party(string name, Bevinding found) => new(new Partij { Id = Guid.NewGuid(), Naam = name, Betrokken = [new Betrokkenheid { Op = found.Waar.Id }] }, 0);

    private static HerijkWerkwijze Again(Inspanning effort, Werkwijzekeuze choice) => new(
        effort with { Keuze = choice },
        new Besluit { Id = Guid.NewGuid(), Soort = Besluitsoort.Herijk, Naam = "Verder als project", Over = [effort.Id], Status = Besluitstatus.Genomen, Organ = "College", Datum = Today },
        [],
        effort.SindsVersie);
}
