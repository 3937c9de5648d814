// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Finds records of one kind by code, by name, and by a name that is nearly the same.</summary>
internal sealed class Opzoeker<T>
    where T : Feit
{
    private readonly Dictionary<string, Guid> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Guid>> _namen = [];
    private readonly Dictionary<Guid, (string Naam, string? Code, string? Waar)> _alle = [];
    private readonly Naamgelijkenis<Guid> _gelijkenis = new();
    private readonly Terugweg _terugweg;

    public Opzoeker(IEnumerable<T> feiten, Func<T, string?> code, Terugweg terugweg)
    {
        _terugweg = terugweg;
        foreach (var feit in feiten) Voeg(feit.Id, feit.Titel, code(feit), null);
    }

    /// <summary>A record comes into being in this taking over, at a row.</summary>
    public void Voeg(Guid id, string naam, string? code, string? waar)
    {
        if (!string.IsNullOrWhiteSpace(code) && _codes.TryAdd(code.Trim(), id)) _terugweg.Stap(() => _codes.Remove(code.Trim()));
        var sleutel = Woordvorm.Normaliseer(naam);
        if (!_namen.TryGetValue(sleutel, out var lijst)) _namen[sleutel] = lijst = [];
        if (!_alle.ContainsKey(id))
        {
            lijst.Add(id);
            _gelijkenis.Voeg(naam, id);
            _terugweg.Stap(() =>
            {
                lijst.Remove(id);
                _alle.Remove(id);
            });
        }

        _alle[id] = (naam, code, waar);
    }

    public Guid? OpCode(string? code) => code is not null && _codes.TryGetValue(code.Trim(), out var id) ? id : null;

    /// <summary>The one record with this name; several with one name are none.</summary>
    public Guid? OpNaam(string naam, Predicate<Guid>? geldig = null)
    {
        var ids = _namen.GetValueOrDefault(Woordvorm.Normaliseer(naam), []);
        var over = geldig is null ? ids : ids.FindAll(geldig);
        return over.Count == 1 ? over[0] : null;
    }

    /// <summary>True when at least one record has this name.</summary>
    public bool Bestaat(string naam) => _namen.GetValueOrDefault(Woordvorm.Normaliseer(naam), []).Count > 0;

    public bool HeeftCode(Guid id) => !string.IsNullOrWhiteSpace(_alle[id].Code);

    /// <summary>A record whose name is nearly this one, with where it is.</summary>
    public (Guid Id, string Naam, string Waar)? Lijkt(string naam, Predicate<Guid> geldig) =>
        _gelijkenis.Zoek(naam, kandidaat => _alle.ContainsKey(kandidaat) && geldig(kandidaat), out var id) ? (id, _alle[id].Naam, _alle[id].Waar is { } rij ? $"in {rij}" : "in het landschap") : null;
}
