// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Everybody who is known by name, and who comes to be known by these lists.</summary>
internal sealed class Personenboek
{
    private readonly Dictionary<string, List<Guid>> _opNaam = [];
    private readonly Dictionary<Guid, string> _namen = [];
    private readonly Dictionary<Guid, Naamgenoot> _nieuw = [];
    private readonly HashSet<Guid> _gebruikt = [];
    private readonly Idmaker _ids;
    private readonly Terugweg _terugweg;

    public Personenboek(IEnumerable<Naamgenoot> bekend, Idmaker ids, Terugweg terugweg)
    {
        (_ids, _terugweg) = (ids, terugweg);
        foreach (var persoon in bekend) Voeg(persoon);
    }

    /// <summary>The people who are new and were given a role.</summary>
    public IReadOnlyList<Naamgenoot> Nieuw => _nieuw.Values.Where(persoon => _gebruikt.Contains(persoon.Id)).ToList();

    public string Naam(Guid id) => _namen.GetValueOrDefault(id, "");

    /// <summary>True when somebody has exactly this name.</summary>
    public bool Kent(string naam) => _opNaam.ContainsKey(Woordvorm.Normaliseer(naam));

    /// <summary>Everybody with this name; a name that nobody has gives somebody new.</summary>
    public IReadOnlyList<Guid> Zoek(Persoonsvermelding vermelding)
    {
        if (_opNaam.TryGetValue(Woordvorm.Normaliseer(vermelding.Naam), out var ids)) return ids;
        var persoon = new Naamgenoot(_ids.Volgende(), vermelding.Naam, vermelding.Functie);
        _nieuw[persoon.Id] = persoon;
        Voeg(persoon);
        return [persoon.Id];
    }

    /// <summary>The person gets a role, so a new one is recorded.</summary>
    public void Gebruik(Guid id)
    {
        if (_gebruikt.Add(id)) _terugweg.Stap(() => _gebruikt.Remove(id));
    }

    private void Voeg(Naamgenoot persoon)
    {
        var sleutel = Woordvorm.Normaliseer(persoon.Naam);
        if (!_opNaam.TryGetValue(sleutel, out var lijst)) _opNaam[sleutel] = lijst = [];
        lijst.Add(persoon.Id);
        _namen[persoon.Id] = persoon.Naam;
    }
}
