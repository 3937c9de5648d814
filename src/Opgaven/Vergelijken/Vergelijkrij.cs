// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Webonderdelen;
using Verschil = Samenhang.Kern.Vergelijken.Verschil;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>One record of a comparison as people read it: how it stood and stands, the rest in sentences, and the decision.</summary>
/// <param name="Stuk">What differs.</param>
/// <param name="Toen">How it stood; empty for what has no stand.</param>
/// <param name="Nu">How it stands.</param>
/// <param name="Zinnen">What differs besides the stand, the end, the budget of the year and the driehoek.</param>
/// <param name="Besluiten">The decisions taken about it between the moments.</param>
/// <param name="VraagtBesluit">A decision is missing.</param>
internal sealed record Vergelijkrij(
    Vergelijkstuk Stuk, Vergelijkzijde? Toen, Vergelijkzijde? Nu, IReadOnlyList<string> Zinnen, ImmutableArray<Besluit> Besluiten, bool VraagtBesluit)
{
    internal static Vergelijkrij Van(Vergelijkpagina pagina, Vergelijkstuk stuk)
    {
        var beeld = pagina.Beeld;
        return new Vergelijkrij(
            stuk,
            Vergelijkzijde.Van(beeld.Eerder, stuk.Oud, beeld.DagEerder, pagina.Jaar),
            Vergelijkzijde.Van(beeld.Later, stuk.Nieuw, beeld.DagLater, pagina.Jaar),
            [.. pagina.Verhaal.Zinnen(Rest(stuk, pagina.Jaar))],
            Besluitvraag.Genomen(beeld, stuk),
            Besluitvraag.IsOpen(beeld, stuk));
    }

    /// <summary>Who leads, with the role; the corner of the driehoek that changed goes first.</summary>
    internal (Rol Rol, Rolinvulling? Toen, Rolinvulling? Nu)? Wie
    {
        get
        {
            if (Toen is null && Nu is null)
            {
                return null;
            }

            var leiding = Vergelijkzijde.Leiding(Stuk.Feit);
            (Rol Rol, Rolinvulling? Toen, Rolinvulling? Nu)[] hoeken =
            [
                (leiding, Toen?.Leidt, Nu?.Leidt), (Rol.AmbtelijkOpdrachtgever, Toen?.Ambtelijk, Nu?.Ambtelijk), (Rol.BestuurlijkOpdrachtgever, Toen?.Bestuurlijk, Nu?.Bestuurlijk),
            ];
            return Toen is null || Nu is null ? hoeken[0] : hoeken.FirstOrDefault(hoek => hoek.Toen != hoek.Nu, hoeken[0]);
        }
    }

    /// <summary>Amount as people read it; nothing when nobody told.</summary>
    internal static string? Bedrag(long? centen) => centen is { } waarde ? Bedragtekst.Toon(waarde) : null;

    /// <summary>Without what stands in columns of its own.</summary>
    private static Vergelijkstuk Rest(Vergelijkstuk stuk, int jaar)
    {
        if (stuk.Feit is not (Opgave or Inspanning))
        {
            return stuk;
        }

        var leiding = Vergelijkzijde.Leiding(stuk.Feit);
        var eigen = stuk.Eigen is { Oud: not null, Nieuw: not null } ? stuk.Eigen with { Velden = stuk.Eigen.Velden.RemoveAll(veld => veld.Veld == nameof(Inspanning.Eind)) } : stuk.Nieuw is null ? stuk.Eigen : null;
        return stuk with
        {
            Eigen = eigen is { Velden.IsEmpty: true } ? null : eigen,
            Aanhang = stuk.Nieuw is null ? stuk.Aanhang : stuk.Aanhang.RemoveAll(verschil => verschil.Feit is Stand || IsLeiding(verschil) || IsBegroot(verschil)),
        };

        bool IsLeiding(Verschil verschil) => verschil.Feit is Rolvervulling rol && rol.Rol == leiding;

        bool IsBegroot(Verschil verschil) => verschil.Feit is Budgetregel { Richting: Geldrichting.Lasten } regel && regel.Jaar == jaar
            && verschil is { Oud: not null, Nieuw: not null }
            && verschil.Velden.All(veld => veld.Veld is nameof(Budgetregel.PrimitiefCenten) or nameof(Budgetregel.NaWijzigingCenten) or nameof(Budgetregel.Peildatum));
    }
}
