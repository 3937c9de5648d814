// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.WatAls;

/// <summary>Steps with something random in every field, on records that <see cref="Willekeurig"/> makes; many of them cannot be done.</summary>
internal static class WillekeurigeStap
{
    private static readonly Guid[] Ids = [.. Willekeurig.AllIds];

    /// <summary>A step that follows from the number alone.</summary>
    public static Stap Van(int number)
    {
        var random = new Random(number);
        return new Stap
        {
            Soort = (Stapsoort)random.Next(7),
            Op = Record(random),
            Datum = random.Next(3) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(random.Next(700)),
            Bedrag = random.Next(4) == 0 ? null : random.NextInt64(0, 1_000_000_000),
            Jaar = random.Next(2025, 2030),
            Werkwijze = (Werkwijze)random.Next(6),
            Naar = random.Next(6) == 0 ? null : Record(random),
            PersoonId = random.Next(3) == 0 ? null : Willekeurig.People[random.Next(Willekeurig.People.Count)],
            Toelichting = random.Next(3) == 0 ? null : "Omdat het; kan = moet",
        };
    }

    /// <summary>A landscape full of records that follows from the number alone, taken over as an import does.</summary>
    public static Beeld Landschap(int number)
    {
        var records = new Willekeurig(number);
        var kinds = Soorten.Alle.Where(kind => kind != Soort<Wissing>.Vast).ToList();
        return Beeld.Leeg.Met(Enumerable.Range(0, 6).SelectMany(_ => kinds).Select(kind => Mutatie.Zet(records.Record(kind))));
    }

    /// <summary>Mostly an opgave or effort, sometimes something else.</summary>
    private static Guid Record(Random random) => random.Next(8) == 0 ? Ids[random.Next(Ids.Length)] : new(random.Next(2) == 0 ? 1 : 6, 0, 0, [0, 0, 0, 0, 0, 0, 0, (byte)random.Next(1, 5)]);
}
