// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Bewaard;

/// <summary>All kept lists that the viewer may choose from.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class OverzichtModel(Bewaardelijsten lijsten) : BeeldPagina
{
    /// <summary>Title of the page.</summary>
    public const string Naam = "Bewaarde lijsten";

    /// <summary>Address of the page.</summary>
    public const string Adres = "/lijsten";

    /// <summary>The lists, by name.</summary>
    public IReadOnlyList<Lijstkeus> Lijsten { get; private set; } = [];

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        Kop(Naam);
        Lijsten = await lijsten.LeesAsync(Gebruiker, null, HttpContext.RequestAborted);
    }

    /// <summary>Whose it is, with whom it is shared, and whether the viewer begins with it.</summary>
    public static string Uitleg(Lijstkeus lijst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        var rol = lijst.Rol is { } code ? Rollen.Zoek(code)?.Naam.ToLowerInvariant() : null;
        var deel = rol is null ? "alleen voor mij" : $"gedeeld met de rol {rol}";
        return lijst.IsStandaard ? $"{deel}, hier begin ik mee" : deel;
    }
}
