// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Benchmarks;

/// <summary>A change that depends on all before it: it counts, and adds a goal that says who wrote it.</summary>
/// <param name="Writer">Who writes.</param>
/// <param name="Number">How many changes this writer made before.</param>
internal sealed record Step(int Writer, int Number) : IHandeling
{
    /// <summary>Where the changes of all writers are counted.</summary>
    internal static readonly Guid Counter = new("5a3e0000-0000-4000-8000-000000000001");

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var counter = beeld.Instellingen.Zoek(Counter) ?? new Instelling { Id = Counter, Sleutel = "teller", Waarde = "0" };
        return Wijziging.Zet(
            counter with { Waarde = $"{int.Parse(counter.Waarde, null) + 1}" },
            new Doel { Id = Guid.NewGuid(), Naam = $"Doel {Number} van schrijver {Writer}" });
    }
}
