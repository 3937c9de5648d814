// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>Who can fill which role where; roles of one kind do not overlap (H14).</summary>
internal static class RolvervullingRegels
{
    private const decimal UrenMax = 60;

    /// <summary>Roles of which there is one at a time: the finally responsible ones.</summary>
    private static readonly Rol[] Enkelvoudig =
        [Rol.Opgavemanager, Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional, Rol.Lijneigenaar, Rol.Verantwoordelijke];

    internal static void Toets(Toetsing toetsing)
    {
        var rol = (Rolvervulling)toetsing.Feit;
        toetsing.OpgaveOfInspanning(rol.Op, nameof(Rolvervulling.Op));
        toetsing.Als(rol.Bezetting == Bezetting.Persoon && rol.PersoonId is null, nameof(Rolvervulling.PersoonId), "Kies wie de rol vervult, of kies ‘vacature’.");
        toetsing.Als(rol.Bezetting != Bezetting.Persoon && rol.PersoonId is not null, nameof(Rolvervulling.Bezetting), "Er is iemand gekozen; een vacature heeft niemand.");
        toetsing.Persoon(rol.PersoonId, nameof(Rolvervulling.PersoonId));
        toetsing.Persoon(rol.PlaatsvervangerId, nameof(Rolvervulling.PlaatsvervangerId));
        toetsing.Bestaat<Mandaat>(rol.MandaatId, nameof(Rolvervulling.MandaatId), "een mandaat");
        toetsing.Als(rol.UrenPerWeek is < 0 or > UrenMax, nameof(Rolvervulling.UrenPerWeek), $"Vul uren per week in van 0 tot en met {UrenMax}.");
        toetsing.Volgorde(rol.Van, rol.Tot, nameof(Rolvervulling.Tot));
        toetsing.Als(rol.Lijn is { Akkoord: false, Reden: null }, nameof(Rolvervulling.Lijn), "Schrijf op waarom de lijn niet akkoord is.");
        var opOpgave = toetsing.Beeld.Opgaven.Zoek(rol.Op) is not null;
        toetsing.Als(rol.Rol == Rol.Opgavemanager && !opOpgave, nameof(Rolvervulling.Rol), $"Een {toetsing.Rolnaam(Rol.Opgavemanager)} hoort bij een opgave, niet bij een inspanning.");
        toetsing.Als(
            opOpgave && rol.Rol is (Rol.Sturingsprofessional or Rol.Lijneigenaar or Rol.Verantwoordelijke),
            nameof(Rolvervulling.Rol),
            $"De rol {toetsing.Rolnaam(rol.Rol)} hoort bij een inspanning, niet bij een opgave.");
        toetsing.Als(
            Enkelvoudig.Contains(rol.Rol) && toetsing.Beeld.Relaties.RollenOp.Naar(rol.Op).Any(ander => ander.Id != rol.Id && ander.Rol == rol.Rol && Overlapt(ander, rol)),
            nameof(Rolvervulling.Van),
            $"Er is in deze periode al een {toetsing.Rolnaam(rol.Rol)}. Beëindig die rol eerst, of kies een latere begindatum.",
            "H14");
    }

    private static bool Overlapt(Rolvervulling een, Rolvervulling ander) =>
        (een.Van ?? DateOnly.MinValue) <= (ander.Tot ?? DateOnly.MaxValue) && (ander.Van ?? DateOnly.MinValue) <= (een.Tot ?? DateOnly.MaxValue);
}
