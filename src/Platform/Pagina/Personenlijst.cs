// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Pagina;

/// <summary>Everybody known in one organisation, for showing names beside the ids that the Register holds.</summary>
/// <param name="personen">By id.</param>
/// <param name="afdelingen">Names of departments by id; nothing when they do not matter.</param>
public sealed class Personenlijst(FrozenDictionary<Guid, Persoon> personen, FrozenDictionary<Guid, string>? afdelingen = null)
{
    private readonly Lazy<IReadOnlyList<Persoon>> _actief = new(() =>
        [.. personen.Values.Where(persoon => persoon.Actief).OrderBy(persoon => persoon.Naam, Volgorde.Nederlands)]);

    /// <summary>Who can be given a role, by name.</summary>
    public IReadOnlyList<Persoon> Actief => _actief.Value;

    /// <summary>Who has left, or will; with the last day as far as it is known.</summary>
    public Lijst<Vertrekdag> Vertrek { get; } =
        [.. personen.Values.Where(persoon => !persoon.Actief || persoon.LaatsteWerkdag is not null).OrderBy(persoon => persoon.Id).Select(persoon => new Vertrekdag(persoon.Id, persoon.LaatsteWerkdag))];

    /// <summary>Everybody, also who has left.</summary>
    public IReadOnlyCollection<Persoon> Alle => personen.Values;

    /// <summary>The ids of everybody.</summary>
    public IReadOnlySet<Guid> Ids { get; } = personen.Keys.ToFrozenSet();

    /// <summary>
    /// The same people at an earlier moment: who was known then to leave, or to have left. Of whom nothing about that was ever recorded, what
    /// is known now holds.
    /// </summary>
    /// <param name="nu">The newest Beeld.</param>
    /// <param name="toen">The Beeld of that moment.</param>
    /// <param name="dag">The day of that moment.</param>
    internal Personenlijst Op(Beeld nu, Beeld toen, DateOnly dag)
    {
        var bekend = Vertrekinstelling.Uit(toen).ToDictionary(vertrek => vertrek.Persoon, vertrek => vertrek.LaatsteDag);
        var anders = bekend.Keys.Concat(Vertrekinstelling.Uit(nu).Select(vertrek => vertrek.Persoon)).ToHashSet();
        return anders.Count == 0 ? this : new(personen.Values.Select(persoon => anders.Contains(persoon.Id) ? Toen(persoon) : persoon).ToFrozenDictionary(persoon => persoon.Id), afdelingen);

        Persoon Toen(Persoon persoon) => bekend.TryGetValue(persoon.Id, out var laatste)
            ? persoon.Met(laatste >= dag, laatste)
            : persoon.Met(true, null);
    }

    /// <summary>The person, or null when the id is empty or unknown.</summary>
    public Persoon? Zoek(Guid? id) => id is { } waarde ? personen.GetValueOrDefault(waarde) : null;

    /// <summary>The name, or "onbekend".</summary>
    public string Naam(Guid? id) => Zoek(id)?.Naam ?? "onbekend";

    /// <summary>The name of a department, or null when the id is empty or unknown.</summary>
    public string? Afdeling(Guid? id) => id is { } waarde ? afdelingen?.GetValueOrDefault(waarde) : null;
}
