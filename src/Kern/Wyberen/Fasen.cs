// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wyberen;

/// <summary>The order of the phases of a wyber, and what people can do in each. Judgement waits until the turning point.</summary>
public static class Fasen
{
    /// <summary>May a wyber go from one phase to another?</summary>
    /// <param name="van">The phase it is in.</param>
    /// <param name="naar">The phase it would be in; the same one is no step.</param>
    public static bool Kan(Wyberfase van, Wyberfase naar) => van == naar || (van, naar) switch
    {
        (Wyberfase.Vraag, Wyberfase.Verbreden) => true,
        (Wyberfase.Verbreden, Wyberfase.Omslag) => true,
        (Wyberfase.Omslag, Wyberfase.Verbreden or Wyberfase.Versmallen) => true,
        (not Wyberfase.Afgerond, Wyberfase.Afgerond) => true,
        _ => false,
    };

    /// <summary>May participants bring something in?</summary>
    public static bool MagBijdragen(Wyberfase fase) => fase == Wyberfase.Verbreden;

    /// <summary>May somebody bundle, drop, choose or vote?</summary>
    public static bool MagOordelen(Wyberfase fase) => fase == Wyberfase.Versmallen;

    /// <summary>May people join?</summary>
    public static bool MagErbij(Wyberfase fase) => fase != Wyberfase.Afgerond;
}
