// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Bewaard;

/// <summary>All lists that are kept in one organisation, found by who made them and with which role they are shared.</summary>
internal sealed class Lijstenkast(IReadOnlyList<Bewaardelijst> lijsten, IEnumerable<Standaardlijst> standaarden)
{
    private readonly ILookup<Guid, Bewaardelijst> _vanAccount = lijsten.ToLookup(lijst => lijst.AccountId);
    private readonly ILookup<string, Bewaardelijst> _vanRol = lijsten.Where(lijst => lijst.Rol is not null).ToLookup(lijst => lijst.Rol!);
    private readonly HashSet<(Guid Account, Guid Lijst)> _standaarden = [.. standaarden.Select(standaard => (standaard.AccountId, standaard.LijstId))];

    /// <summary>What an account may choose from, by name.</summary>
    /// <param name="account">Who.</param>
    /// <param name="rollen">The roles of the account.</param>
    /// <param name="pad">Address of one list; null for all of them.</param>
    internal IReadOnlyList<Lijstkeus> Voor(Guid account, IEnumerable<string> rollen, string? pad)
    {
        if (lijsten.Count == 0) return [];
        var gedeeld = rollen.SelectMany(rol => _vanRol[rol]).Where(lijst => lijst.AccountId != account);
        return
        [
            .. _vanAccount[account].Concat(gedeeld).Where(lijst => pad is null || lijst.Pad == pad)
                .Select(lijst => new Lijstkeus(lijst.Id, lijst.Pad, lijst.Naam, lijst.Vraag, lijst.Rol, lijst.AccountId == account, _standaarden.Contains((account, lijst.Id))))
                .OrderBy(lijst => lijst.Naam, Pagina.Volgorde.Nederlands),
        ];
    }
}
