// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Bewaard;

/// <summary>A kept list as one account sees it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Pad">Address of the list.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Vraag">What follows the address.</param>
/// <param name="Rol">Code of the role it is shared with; empty when it is not.</param>
/// <param name="IsMijn">This account made it.</param>
/// <param name="IsStandaard">This account begins with it.</param>
public sealed record Lijstkeus(Guid Id, string Pad, string Naam, string Vraag, string? Rol, bool IsMijn, bool IsStandaard)
{
    /// <summary>Where it is shown; a list that holds nothing but everything says so, or it would lead to the one to begin with.</summary>
    public string Adres => Pad + (Vraag.Length == 0 ? "?alles=ja" : Vraag);
}
