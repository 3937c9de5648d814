// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>Rounds a wyber off with its outcome and what that leads to; or stops it, in any phase, with a reason.</summary>
/// <param name="WyberId">The wyber.</param>
/// <param name="Uitkomst">What came out of it; the reason when it is stopped.</param>
/// <param name="Gevolg">What it leads to.</param>
/// <param name="GevolgId">The opgave, effort or wyber, when it is there already.</param>
/// <param name="Deelnemers">How many people took part.</param>
/// <param name="Bijdragen">How many contributions there were.</param>
public sealed record RondWyberAf(Guid WyberId, string? Uitkomst, Wybergevolg Gevolg, Guid? GevolgId, int Deelnemers, int Bijdragen) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door) => Wyberstap.Zet(beeld, door, WyberId, wyber => wyber with
    {
        Fase = Wyberfase.Afgerond,
        Uitkomst = Uitkomst,
        Gevolg = Gevolg,
        GevolgId = GevolgId,
        AfgerondOp = wyber.AfgerondOp ?? door.Vandaag,
        Deelnemers = Deelnemers,
        Bijdragen = Bijdragen,
    });
}
