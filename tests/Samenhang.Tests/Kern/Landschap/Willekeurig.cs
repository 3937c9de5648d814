// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Tests.Kern.Landschap;

/// <summary>
/// Makes records of every kind with something random in every field, over a small pool of ids, so that records meet. What it makes depends
/// on the number it starts with alone.
/// </summary>
/// <param name="number">What it starts with.</param>
/// <param name="complete">Leaves no field empty.</param>
internal sealed class Willekeurig(int number, bool complete = false)
{
    private const int PerKind = 4;

    private static readonly string[] Texts =
    [
        "Fryslân", "Wij 🌊 samen", "\"aanhaling\" \\ {haak}", "regel één\nregel twee", "<script>alert(1)</script>", "tab\tteken", "los \ud83d deel", " ", "Meedoen", "O'Brien; drop table feit",
    ];

    private readonly Random _random = new(number);

    public static IReadOnlyList<Guid> People { get; } = [.. Enumerable.Range(1, PerKind).Select(i => Id(99, i))];

    public static Door Door { get; } = new(People[0], new DateOnly(2026, 11, 23), People.ToHashSet());

    /// <summary>Every id that a record can have or point at.</summary>
    public static IEnumerable<Guid> AllIds { get; } =
        [.. Soorten.Alle.SelectMany(kind => Enumerable.Range(1, PerKind).Select(i => Id(kind.Nummer, i))), .. People];

    /// <summary>Something that a person or an import does, often refused: it adds, changes, removes or erases records.</summary>
    public IHandeling Step()
    {
        var kind = Kind();
        return _random.Next(10) switch
        {
            0 => (IHandeling)Activator.CreateInstance(typeof(Verwijder<>).MakeGenericType(kind.Type), Of(kind), false)!,
            1 => new Overname([.. Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Mutation())]),
            2 when _random.Next(3) == 0 => new Wis(kind, Of(kind), "AVG"),
            _ => (IHandeling)Activator.CreateInstance(typeof(Bewaar<>).MakeGenericType(kind.Type), Record(kind), null, false)!,
        };
    }

    public Feit Record(Soort kind)
    {
        var record = (Feit)Make(kind.Type);
        kind.Type.GetProperty(nameof(Feit.Id))!.SetValue(record, Of(kind));
        return record;
    }

    public int Next(int limit) => _random.Next(limit);

    private Mutatie Mutation()
    {
        var kind = Kind();
        return _random.Next(4) == 0 ? new Mutatie(kind, Of(kind), null) : Mutatie.Zet(Record(kind));
    }

    /// <summary>Half of the time a kind that others hang on, or hardly anything could be linked.</summary>
    private Soort Kind() => _random.Next(2) == 0
        ? Pick(new Soort[] { Soort<Opgave>.Vast, Soort<Inspanning>.Vast, Soort<Doel>.Vast })
        : Pick(Soorten.Alle.Where(kind => kind != Soort<Wissing>.Vast).ToArray());

    private Guid Of(Soort kind) => Id(kind.Nummer, _random.Next(1, PerKind + 1));

    private static Guid Id(int kind, int number) => new(kind + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, (byte)number]);

    private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private object Make(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var field in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(field => field.SetMethod?.IsPublic == true))
        {
            if (Value(type, field) is { } value)
            {
                field.SetValue(made, value);
            }
        }

        return made;
    }

    private object? Value(Type owner, PropertyInfo field)
    {
        var type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        var required = field.IsDefined(typeof(RequiredMemberAttribute)) || !IsNullable(field);
        if (!required && !complete && _random.Next(2) == 0)
        {
            return null;
        }

        if (type == typeof(string))
        {
            var text = Pick(Texts);
            return required && string.IsNullOrWhiteSpace(text) ? "Naam" : text[..Math.Min(text.Length, field.GetCustomAttribute<MaxLengthAttribute>()!.Length)];
        }

        return type switch
        {
            _ when type == typeof(Guid) => Reference(owner, field.Name),
            _ when type == typeof(Lijst<Guid>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => Reference(owner, field.Name))),
            _ when type == typeof(Lijst<string>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => Pick(Texts))),
            _ when type == typeof(Lijst<Betrokkenheid>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Betrokkenheid)Make(typeof(Betrokkenheid)))),
            _ when type == typeof(Lijst<Overlegpunt>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Overlegpunt)Make(typeof(Overlegpunt)))),
            _ when type == typeof(Lijst<Wyberomslag>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Wyberomslag)Make(typeof(Wyberomslag)))),
            _ when type == typeof(Lijst<Portefeuillekoppeling>) =>
                Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Portefeuillekoppeling)Make(typeof(Portefeuillekoppeling)))),
            _ when type == typeof(Lijst<Doelbewaking>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Doelbewaking)Make(typeof(Doelbewaking)))),
            _ when type == typeof(Lijst<Werkwijzekeuze>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Werkwijzekeuze)Make(typeof(Werkwijzekeuze)))),
            _ when type == typeof(Lijst<Vraagantwoord>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Vraagantwoord)Make(typeof(Vraagantwoord)))),
            _ when type == typeof(Lijst<Stap>) => Lijst.Uit(Enumerable.Range(0, Length()).Select(_ => (Stap)Make(typeof(Stap)))),
            { IsEnum: true } => Pick(Enum.GetValues(type).Cast<object>().ToArray()),
            _ when type == typeof(bool) => _random.Next(4) == 0,
            _ when type == typeof(int) => field.Name == "Jaar" ? _random.Next(2024, 2030) : _random.Next(-3, 4),
            _ when type == typeof(long) => field.Name == nameof(Moment.OpVersie) ? 1L : _random.NextInt64(-1_000_000_000, 1_000_000_000),
            _ when type == typeof(decimal) => _random.Next(0, 6000) / 100m,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(_random.Next(700)),
            _ when type == typeof(Datering) => Dating(),
            _ when type.IsAssignableTo(typeof(Deel)) => Make(type),
            _ when type == typeof(Dictionary<string, JsonElement>) =>
                new Dictionary<string, JsonElement> { ["later"] = JsonSerializer.SerializeToElement(new { getal = _random.Next(3), tekst = "é" }) },
            _ => throw new NotSupportedException($"{owner.Name}.{field.Name} has a type this cannot make: {type}."),
        };
    }

    private static bool IsNullable(PropertyInfo field) =>
        Nullable.GetUnderlyingType(field.PropertyType) is not null
        || (!field.PropertyType.IsValueType && new NullabilityInfoContext().Create(field).WriteState == NullabilityState.Nullable);

    private Datering Dating()
    {
        var start = new DateOnly(2026, 1, 1).AddDays(_random.Next(400));
        return _random.Next(2) == 0 ? Datering.Op(start) : new Datering(start, start.AddDays(_random.Next(90)), _random.Next(2) == 0 ? "medio 2026" : null);
    }

    private int Length() => complete ? 2 : _random.Next(3);

    private Guid Reference(Type owner, string field)
    {
        if (field is "PersoonId" or "PlaatsvervangerId" or "EigenaarId" or "BevestigdDoorId" or "DoorId" or "BestuurderId" or "Genoemd" or "Deelnemers" or "BegeleiderId" or "BeslisserId")
        {
            return Pick(People);
        }

        // A portefeuille is never hidden, so its place holds no other kind: an id that means nothing there says nothing either.
        if (field is not ("PortefeuilleId" or "Portefeuilles") && _random.Next(20) == 0)
        {
            return Of(Pick(Soorten.Alle));
        }

        return (owner.Name, field) switch
        {
            (nameof(Bijdrage), "Van") => Of(_random.Next(2) == 0 ? Soort<Inspanning>.Vast : Soort<Doel>.Vast),
            (nameof(Bijdrage), "Naar") => Of(Soort<Doel>.Vast),
            (nameof(Afhankelijkheid), _) => Of(Soort<Inspanning>.Vast),
            (_, "OpgaveId" or "Opgaven") => Of(Soort<Opgave>.Vast),
            (_, "DoelId") => Of(Soort<Doel>.Vast),
            (_, "IndicatorId") => Of(Soort<Indicator>.Vast),
            (_, "OverlegId") => Of(Soort<Overleg>.Vast),
            (_, "MandaatId") => Of(Soort<Mandaat>.Vast),
            (_, "SignaalId") => Of(Soort<Signaal>.Vast),
            (nameof(Opgavetoets), "Op") => Of(_random.Next(2) == 0 ? Soort<Signaal>.Vast : Soort<Opgave>.Vast),
            (_, "PortefeuilleId" or "Portefeuilles") => Of(Soort<Portefeuille>.Vast),
            (_, "DeelVan" or "GaatOverIn" or "KomtVoortUit") => Of(Soorten.Alle.Single(kind => kind.Type == owner)),
            (nameof(Notitie) or nameof(Bijlage), "Op") => Of(Pick(Soorten.Alle)),
            _ => Of(_random.Next(2) == 0 ? Soort<Opgave>.Vast : Soort<Inspanning>.Vast),
        };
    }

    /// <summary>Takes records over as they are, the way an import does: without the rules that guard a step.</summary>
    private sealed record Overname(IReadOnlyList<Mutatie> Mutations) : IHandeling
    {
        public Uitkomst Voer(Beeld beeld, Door door) =>
            new Wijziging([.. Mutations.Where(mutation => beeld.Wissingen.All(erased => erased.Gewist != mutation.Id))]);
    }
}
