// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

/// <summary>
/// A small organisation in which people take steps that often almost fit: two opgaven, three efforts and what they lean on, saved, removed,
/// bulk edited, merged, split, handed over, decided, undone and put back to any earlier version. Nothing in it came from an import.
/// </summary>
internal sealed class Stappenwereld
{
    private static readonly Guid[] People = [.. Willekeurig.People];
    private readonly List<(Beeld Before, Beeld After, IReadOnlyList<Mutatie> Change)> _done = [];

    public Beeld Beeld { get; private set; } = Beeld.Leeg.Met(Start().Select(Mutatie.Zet), 1, DateTime.UnixEpoch);

    private static Door Door => new(People[0], Situation.Today, People.ToHashSet(), true);

    /// <summary>Takes the step when the rules let it.</summary>
    public bool Do(IHandeling step)
    {
        if (step.Voer(Beeld, Door) is not Wijziging { Mutaties: { Length: > 0 } change })
        {
            return false;
        }

        var before = Beeld;
        Beeld = before.Met(change, before.Versie + 1, before.Tijdstip.AddSeconds(1));
        _done.Add((before, Beeld, change));
        return true;
    }

    /// <summary>A step that follows from the number and from what was done.</summary>
    public IHandeling Step(int number)
    {
        var random = new Random(number);
        return random.Next(24) switch
        {
            0 or 1 or 2 or 3 => Save(Role(random)),
            4 or 5 => Save(Effort(random)),
            6 or 7 => Save(Opgave(random)),
            8 => Save(new Opdracht { Id = Id(4, random.Next(1, 3)), OpgaveId = Any(1, 2, random), Organ = "College", Datum = Situation.Today }),
            9 => Save(new Budgetregel { Id = Id(5, random.Next(1, 3)), Op = Any(2, 3, random), Jaar = 2026, PrimitiefCenten = random.Next(3) == 0 ? null : 100 }),
            10 => Save(new Bijdrage { Id = Id(6, random.Next(1, 3)), Van = Any(2, 3, random), Naar = Id(3, 1), Sterkte = random.Next(3) - 1 is var power && power == 0 ? null : power, Tot = Day(random) }),
            11 or 12 or 13 => Remove(random),
            14 => new WijzigSamen([.. Bulk(random).DistinctBy(record => record.Id).Select(record => new Samendeel(record, Beeld.Zoek(record.Id)?.SindsVersie ?? 0))]),
            15 => new DraagRolOver(Pick(Beeld.Rolvervullingen, random)?.Id ?? Guid.Empty, Situation.Today.AddDays(random.Next(-2, 3)), random.Next(2) == 0 ? null : Role(random) with { Id = new Guid(random.Next(), 0, 0, new byte[8]) }),
            16 => Leave(random),
            17 => random.Next(2) == 0 ? new SplitsOpgave(Any(1, 2, random), [new(Id(1, 3), "deel een", []), new(Id(1, 4), "deel twee", [])], null)
                : new VoegOpgavenSamen([Id(1, 1)], Id(1, 2), [Any(2, 3, random)], [], null),
            18 => Decide(random),
            19 when Beeld.Inspanningen.Zoek(Any(2, 3, random)) is { } effort => new HerijkWerkwijze(
                effort.Kies((Werkwijze)random.Next(6), random.Next(4) == 0 ? null : Make.Keuze()), new Besluit { Id = Guid.NewGuid(), Naam = "herijkt", Over = [effort.Id], Status = Besluitstatus.Genomen, Datum = Situation.Today, Organ = "College" }, []),
            20 or 21 => Undo(random),
            _ => Back(random),
        };
    }

    private IHandeling Undo(Random random)
    {
        if (_done.Count == 0) return new WijzigSamen([]);
        var (before, after, change) = _done[random.Next(2) == 0 ? ^1 : random.Next(_done.Count)];
        return new ZetTerug([.. change.Select(one => new Terugstap(one.Soort, one.Id, after.Zoek(one.Id)?.SindsVersie, before.Zoek(one.Id)))], before);
    }

    private IHandeling Back(Random random)
    {
        if (_done.Count == 0) return new WijzigSamen([]);
        var (_, then, change) = _done[random.Next(_done.Count)];
        var one = change[random.Next(change.Count)];
        return then.Zoek(one.Id) is { } record ? new ZetTerug([new Terugstap(one.Soort, one.Id, Beeld.Zoek(one.Id)?.SindsVersie, record)], Toen: then) : new WijzigSamen([]);
    }

    private IEnumerable<Feit> Bulk(Random random)
    {
        for (var i = 0; i < 5; i++)
        {
            yield return random.Next(4) switch { 0 => Effort(random), 1 => Opgave(random), _ => Role(random) };
        }
    }

    private IHandeling Leave(Random random)
    {
        var (who, day) = (People[random.Next(2)], Situation.Today.AddDays(random.Next(-1, 3)));
        var roles = DraagRollenOver.RollenNa(new Blik(Beeld, Kijker.ZietAlles), who, day);
        return new DraagRollenOver(who, day, [.. roles.Select(role => new Roloverdracht(role.Id, role.SindsVersie, (Rolvervolg)random.Next(3), People[3]))], null, new Guid(random.Next(), 0, 0, new byte[8]));
    }

    private IHandeling Decide(Random random)
    {
        if (random.Next(2) == 0 && Pick(Beeld.Besluiten, random) is { } taken) return new VoerBesluitUit(taken.Id);
        var on = random.Next(3) == 0 ? Any(1, 2, random) : Any(2, 3, random);
        Stap step = new()
        {
            Soort = (Stapsoort)random.Next(7),
            Op = on,
            Naar = random.Next(2) == 0 ? Any(1, 2, random) : Any(2, 3, random),
            Werkwijze = (Werkwijze)random.Next(6),
            Toelichting = "Zo besloten",
            Jaar = 2026,
            Bedrag = 5,
            Datum = random.Next(2) == 0 ? null : Situation.Today.AddDays(random.Next(-3, 30)),
        };
        return Save(new Besluit { Id = new Guid(random.Next(), 0, 0, new byte[8]), Naam = "besluit", Over = [on], Status = Besluitstatus.Genomen, Uitkomst = Besluituitkomst.Ja, Datum = Situation.Today, Organ = "College", Stappen = [step] });
    }

    private IHandeling Remove(Random random) => random.Next(6) switch
    {
        0 => new Verwijder<Opdracht>(Id(4, random.Next(1, 3))),
        1 => new Verwijder<Budgetregel>(Id(5, random.Next(1, 3))),
        2 => new Verwijder<Bijdrage>(Id(6, random.Next(1, 3))),
        3 => new Verwijder<Inspanning>(Any(2, 3, random)),
        4 => new Verwijder<Opgave>(Any(1, 2, random)),
        _ => new Verwijder<Rolvervulling>(Pick(Beeld.Rolvervullingen, random)?.Id ?? Guid.Empty),
    };

    /// <summary>An opgave, a project, a programma and a bestuursproces that run with all they need, and an opgave that is only looked into.</summary>
    private static IEnumerable<Feit> Start()
    {
        yield return new Doel { Id = Id(3, 1), Naam = "doel" };
        yield return new Opgave { Id = Id(1, 1), Naam = "opgave een", Status = Opgavestatus.InUitvoering };
        yield return new Opgave { Id = Id(1, 2), Naam = "opgave twee", Status = Opgavestatus.Verkenning };
        yield return new Opdracht { Id = Id(4, 1), OpgaveId = Id(1, 1), Organ = "College", Datum = Situation.Today };
        yield return new Budgetregel { Id = Id(5, 1), Op = Id(2, 1), Jaar = 2026, PrimitiefCenten = 100 };
        yield return new Bijdrage { Id = Id(6, 1), Van = Id(2, 2), Naar = Id(3, 1) };
        foreach (var (number, way) in new[] { Werkwijze.Project, Werkwijze.Programma, Werkwijze.Bestuursproces }.Index())
        {
            yield return new Inspanning
            {
                Id = Id(2, number + 1),
                Naam = way.ToString(),
                Opgaven = [Id(1, 1)],
                Fase = Fase.InUitvoering,
                Werkwijze = way,
                Keuze = Make.Keuze(),
                Eind = Datering.Op(Situation.Today.AddDays(50)),
                Contract = new Contract { Resultaat = "Een school", AfgesprokenOp = Situation.Today },
            };
        }

        foreach (var (place, (op, role)) in Corners().Index())
        {
            yield return new Rolvervulling { Id = Id(7, place + 1), Op = op, Rol = role, Bezetting = Bezetting.Persoon, PersoonId = People[place % 2] };
        }
    }

    private static (Guid Op, Rol Role)[] Corners() =>
    [
        (Id(1, 1), Rol.Opgavemanager), (Id(1, 1), Rol.BestuurlijkOpdrachtgever),
        .. from effort in Range(3, 2) from role in new[] { Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional } select (effort, role),
        (Id(1, 2), Rol.Opgavemanager), (Id(1, 2), Rol.BestuurlijkOpdrachtgever),
    ];

    /// <summary>Mostly what makes things run, or hardly anything would.</summary>
    private Opgave Opgave(Random random)
    {
        var id = Any(1, 2, random);
        var now = Beeld.Opgaven.Zoek(id) ?? new Opgave { Id = id, Naam = "opnieuw" };
        return now with { Status = random.Next(2) == 0 ? Opgavestatus.InUitvoering : (Opgavestatus)random.Next(14), GaatOverIn = random.Next(3) == 0 ? Any(1, 2, random) : null, Toelichting = "Omdat", Terugkijkdatum = Situation.Today.AddDays(9) };
    }

    private Inspanning Effort(Random random)
    {
        var id = Any(2, 3, random);
        var now = Beeld.Inspanningen.Zoek(id) ?? new Inspanning { Id = id, Naam = "opnieuw" };
        if (random.Next(2) == 0) now = now.Kies((Werkwijze)random.Next(6), random.Next(8) == 0 ? null : Make.Keuze());
        return now with
        {
            Fase = random.Next(3) > 0 ? Fase.InUitvoering : (Fase)random.Next(7),
            Eind = random.Next(4) == 0 ? null : Datering.Op(Situation.Today.AddDays(50)),
            Contract = random.Next(4) == 0 ? null : new Contract { Resultaat = "Een school", AfgesprokenOp = Situation.Today },
        };
    }

    private static Rolvervulling Role(Random random)
    {
        var corners = Corners();
        var place = random.Next(corners.Length);
        var who = random.Next(4);
        return new Rolvervulling
        {
            Id = Id(random.Next(2) == 0 ? 7 : 8, place + 1),
            Rol = corners[place].Role,
            Op = random.Next(8) == 0 ? Any(2, 3, random) : corners[place].Op,
            PersoonId = who < 2 ? People[who] : null,
            Bezetting = who < 2 ? Bezetting.Persoon : who == 2 ? Bezetting.Vacature : Bezetting.Onbekend,
            Tot = Day(random),
            Van = random.Next(6) == 0 ? Situation.Today.AddDays(2) : null,
        };
    }

    private static DateOnly? Day(Random random) => random.Next(3) > 0 ? null : Situation.Today.AddDays(random.Next(-3, 9));

    private static Bewaar<T> Save<T>(T record)
        where T : Feit => new(record);

    private static T? Pick<T>(IEnumerable<T> all, Random random)
        where T : Feit => all.OrderBy(record => record.Id).ToList() is { Count: > 0 } some ? some[random.Next(some.Count)] : null;

    private static IEnumerable<Guid> Range(int count, int kind) => Enumerable.Range(1, count).Select(number => Id(kind, number));

    private static Guid Any(int kind, int count, Random random) => Id(kind, random.Next(1, count + 1));

    private static Guid Id(int kind, int number) => new(kind, 0, 0, [0, 0, 0, 0, 0, 0, 0, (byte)number]);
}
