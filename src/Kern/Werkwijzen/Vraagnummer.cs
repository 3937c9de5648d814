// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Werkwijzen;

/// <summary>The questions that a rule or the records say something about.</summary>
internal static class Vraagnummer
{
    internal const int Herhaling = 1, Spoed = 2, Doelen = 5, Idee = 6, Partijen = 7, Besluit = 8, Afspraak = 10, Samenhang = 11, Tijdelijk = 12;
}
