// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>An opgave, goal, effort or other record people look for by name, with everything that differs about it.</summary>
/// <param name="Soort">What happened to it.</param>
/// <param name="Oud">It at the earlier moment; empty when it was not there.</param>
/// <param name="Nieuw">It at the later moment; empty when it is not there any more.</param>
/// <param name="Groep">The opgave it is told under: that of the later moment, or of the earlier when there is none; empty for what belongs to none.</param>
/// <param name="Eigen">What differs in the record itself; empty when only what hangs on it differs.</param>
/// <param name="Aanhang">What differs in what hangs on it: roles, standen, money, milestones, contributions and so on.</param>
/// <param name="Wissels">Roles and contributions that began or ended to hold.</param>
public sealed record Vergelijkstuk(
    Verschilsoort Soort, Feit? Oud, Feit? Nieuw, Opgave? Groep, Verschil? Eigen, ImmutableArray<Verschil> Aanhang, ImmutableArray<Wissel> Wissels)
{
    /// <summary>The latest content there is.</summary>
    public Feit Feit => Nieuw ?? Oud!;

    /// <summary>Every difference it is about.</summary>
    public IEnumerable<Verschil> Verschillen => Eigen is null ? Aanhang : Aanhang.Prepend(Eigen);

    /// <summary>It is an opgave, goal or effort; other records have no stand, period or driehoek.</summary>
    public bool IsHoofdstuk => Feit is Opgave or Doel or Inspanning;

    /// <summary>It stays recorded at the later moment, and it runs no more.</summary>
    public bool IsGeeindigd => Soort == Verschilsoort.Vervallen && Nieuw is not null;

    internal static Verschilsoort SoortVan(Feit? oud, Feit? nieuw, Verschil? eigen) => Aanwezig(nieuw).CompareTo(Aanwezig(oud)) switch
    {
        > 0 => Verschilsoort.Toegevoegd,
        < 0 => Verschilsoort.Vervallen,
        _ => eigen?.Soort ?? Verschilsoort.Gewijzigd,
    };

    /// <summary>0 not there, 1 ended, 2 running or meant to run.</summary>
    private static int Aanwezig(Feit? feit) => feit switch
    {
        null => 0,
        Opgave { IsAfgesloten: true } or Inspanning { IsAfgesloten: true } => 1,
        _ => 2,
    };
}
