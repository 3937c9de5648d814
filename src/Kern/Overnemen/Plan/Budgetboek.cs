// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Budget lines by what they are about: subject, year, side, programme, taakveld and product.</summary>
internal sealed class Budgetboek(Werkbeeld werk, Terugweg terugweg)
{
    private readonly Dictionary<Guid, Rijwerk> _eerder = [];
    private Dictionary<(Guid?, int?, Geldrichting, string), Guid>? _regels;

    public Budgetregel? Zoek(Budgetregel sleutel) => Regels.TryGetValue(Sleutel(sleutel), out var id) ? werk.Zoek<Budgetregel>(id) : null;

    /// <summary>The earlier row of these lists that set this line, or null.</summary>
    public Rijwerk? EerdereRij(Guid id) => _eerder.GetValueOrDefault(id);

    public void Zet(Rijwerk rij, Budgetregel regel)
    {
        Regels[Sleutel(regel)] = regel.Id;
        if (_eerder.TryAdd(regel.Id, rij)) terugweg.Stap(() => _eerder.Remove(regel.Id));
        werk.Zet(regel);
    }

    private Dictionary<(Guid?, int?, Geldrichting, string), Guid> Regels => _regels ??= werk.Eerder<Budgetregel>().GroupBy(Sleutel).ToDictionary(groep => groep.Key, groep => groep.First().Id);

    private static (Guid?, int?, Geldrichting, string) Sleutel(Budgetregel regel) =>
        (regel.Op, regel.Jaar, regel.Richting, string.Join('\u001F', regel.Onderdeel, regel.Programma, regel.Taakveld, regel.Product).ToUpperInvariant());
}
